import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const changes = [
  sql`create table out_of_reach (
    person_id uuid primary key references person (id),
    why text not null check (why in ('not opened', 'not installed', 'gone')),
    told boolean not null default false,
    since timestamptz not null
  )`,
  sql`create index reach_tenant on reach ((place ->> 'tenantId'))`,
];

/** Who cannot be written to, until Teams next hears from them. */
export const outOfReach: Migration = {
  async up(db: Kysely<unknown>) {
    for (const change of changes) await change.execute(db);
  },
};

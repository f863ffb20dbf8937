import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const changes = [
  sql`create table introduction (
    induction_id uuid not null references induction (id),
    part text not null check (part in ('who', 'help', 'reach')),
    words text not null,
    primary key (induction_id, part)
  )`,
];

/** What people read of each other: a link worker’s own words. */
export const pages: Migration = {
  async up(db: Kysely<unknown>) {
    for (const change of changes) await change.execute(db);
  },
};

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const changes = [
  sql`alter table leave
    add column cover_id uuid references person (id),
    add constraint leave_cover_other check (cover_id <> person_id)`,
];

/** Who covers for somebody while they are away. */
export const cover: Migration = {
  async up(db: Kysely<unknown>) {
    for (const change of changes) await change.execute(db);
  },
};

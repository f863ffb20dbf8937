import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const changes = [
  // Lost in a crash of the server, and no harm done: it only says who may send in the next moments.
  sql`create unlogged table lane (
    key text primary key,
    free_at timestamptz not null,
    closed_until timestamptz
  )`,
];

/** Lanes: when the next message to a tenant, or in a chat, may go out. */
export const lanes: Migration = {
  async up(db: Kysely<unknown>) {
    for (const change of changes) await change.execute(db);
  },
};

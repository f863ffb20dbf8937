import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The step that was shown last on its own: “it happened” is about that one. */
export const spokenOf: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table chat add column spoken_of uuid`.execute(db);
  },
};

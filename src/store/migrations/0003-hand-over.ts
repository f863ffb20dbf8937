import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const changes = [
  sql`alter table step add column handed_to uuid references person (id)`,
  sql`alter table event
    drop constraint event_kind_check,
    add constraint event_kind_check check (kind in (
      'answer', 'undo', 'planted', 'withdrawn', 'wish', 'handed',
      'refused', 'set up', 'checked', 'started', 'changed', 'replanned', 'ended', 'bound', 'joined'
    ))`,
];

/** Steps that are handed to somebody else than their role says. */
export const handOver: Migration = {
  async up(db: Kysely<unknown>) {
    for (const change of changes) await change.execute(db);
  },
};

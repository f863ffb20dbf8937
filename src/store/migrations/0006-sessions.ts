import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const changes = [
  sql`alter table step
    add column booked_with uuid references person (id),
    add column sessions integer not null default 0 check (sessions >= 0),
    add column last_session date,
    add column session_by uuid references person (id),
    add constraint step_last_session check ((sessions = 0) = (last_session is null) and (sessions = 0) = (session_by is null))`,
];

/** With whom a step is booked, and the sessions that count towards it. */
export const sessions: Migration = {
  async up(db: Kysely<unknown>) {
    for (const change of changes) await change.execute(db);
  },
};

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const changes = [
  sql`create table nudge (
    id uuid primary key,
    person_id uuid not null references person (id),
    kind text not null check (kind in ('digest', 'urgent')),
    on_day date not null,
    state text not null check (
      state in ('waiting', 'sent', 'not needed', 'unreachable', 'unknown', 'given up')
    ),
    reason text,
    attempts smallint not null default 0 check (attempts >= 0),
    made_at timestamptz not null,
    settled_at timestamptz,
    not_before timestamptz,
    items jsonb,
    message jsonb,
    stale boolean not null default false,
    constraint nudge_once unique (person_id, kind, on_day),
    constraint nudge_settled check ((state = 'waiting') = (settled_at is null))
  )`,
  sql`create index nudge_open on nudge (made_at) where state in ('waiting', 'unknown')`,
  sql`create index nudge_stale on nudge (id) where stale`,
  sql`create index nudge_items on nudge using gin (items jsonb_path_ops)`,
  sql`create table told (
    person_id uuid not null references person (id),
    step_id uuid not null references step (id) on delete cascade,
    rung text not null,
    anchor date not null,
    on_day date not null,
    primary key (person_id, step_id)
  )`,
  sql`create index told_step on told (step_id)`,
  sql`create table nudge_wish (
    person_id uuid primary key references person (id),
    at time,
    paused_until date,
    weekly boolean not null default false,
    stopped boolean not null default false
  )`,
  sql`create table snooze (
    person_id uuid not null references person (id),
    step_id uuid not null references step (id) on delete cascade,
    until_day date not null,
    primary key (person_id, step_id)
  )`,
];

/** Nudges: what was said to whom, what they asked for, and what waits to be said. */
export const nudges: Migration = {
  async up(db: Kysely<unknown>) {
    for (const change of changes) await change.execute(db);
  },
};

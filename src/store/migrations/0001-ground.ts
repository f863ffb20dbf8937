import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const tables = [
  sql`create table organisation (
    id uuid primary key,
    name text not null,
    kind text not null check (kind in ('pcn', 'charity', 'other'))
  )`,
  sql`create table practice (id uuid primary key, name text not null)`,
  sql`create table person (
    id uuid primary key,
    tenant_id text,
    entra_id text,
    name text not null,
    organisation_id uuid references organisation (id),
    practice_id uuid references practice (id),
    phone text,
    week smallint[] not null,
    constraint person_entra_key unique (tenant_id, entra_id)
  )`,
  sql`create table leave (
    person_id uuid not null references person (id),
    from_day date not null,
    to_day date not null,
    primary key (person_id, from_day),
    check (from_day <= to_day)
  )`,
  sql`create table practice_role (
    practice_id uuid not null references practice (id),
    role text not null,
    person_id uuid not null references person (id),
    primary key (practice_id, role, person_id)
  )`,
  sql`create index practice_role_person on practice_role (person_id)`,
  sql`create table contact (
    practice_id uuid not null references practice (id),
    kind text not null,
    name text not null,
    phone text not null,
    checked_on date not null,
    primary key (practice_id, kind)
  )`,
  sql`create table induction (
    id uuid primary key,
    link_worker_id uuid not null references person (id),
    employer_id uuid not null references organisation (id),
    specialist boolean not null,
    starts_on date not null,
    begun_on date not null
  )`,
  sql`create index induction_link_worker on induction (link_worker_id)`,
  sql`create table placement (
    id uuid primary key,
    induction_id uuid not null references induction (id),
    practice_id uuid not null references practice (id),
    starts_on date not null,
    week smallint[] not null,
    is_main boolean not null,
    unique (induction_id, practice_id)
  )`,
  sql`create unique index placement_main on placement (induction_id) where is_main`,
  sql`create index placement_practice on placement (practice_id)`,
  sql`create table induction_role (
    induction_id uuid not null references induction (id),
    role text not null,
    person_id uuid not null references person (id),
    primary key (induction_id, role, person_id)
  )`,
  sql`create index induction_role_person on induction_role (person_id)`,
  sql`create table step (
    id uuid primary key,
    induction_id uuid not null references induction (id),
    placement_id uuid references placement (id),
    staff_id uuid references person (id),
    line text not null,
    occurrence integer not null check (occurrence > 0),
    planned date not null,
    agree_from date not null,
    state text not null check (
      state in ('to do', 'booked', 'said done', 'agreed', 'not happened', 'blocked', 'not needed')
    ),
    moved_to date,
    booked_for date,
    done_by uuid references person (id),
    settled_on date,
    misses integer not null check (misses >= 0),
    manager_first boolean not null,
    reason text,
    reason_by uuid references person (id),
    version integer not null,
    look_on date,
    constraint step_once unique nulls not distinct (induction_id, placement_id, staff_id, line, occurrence)
  )`,
  sql`create index step_look_on on step (look_on) where look_on is not null`,
  sql`create table step_yes (
    step_id uuid not null references step (id) on delete cascade,
    role text not null,
    person_id uuid not null references person (id),
    primary key (step_id, role)
  )`,
  sql`create table event (
    id integer generated always as identity primary key,
    induction_id uuid not null references induction (id),
    step_id uuid not null,
    person_id uuid not null references person (id),
    at timestamptz not null,
    on_day date not null,
    door text not null check (door in ('chat', 'card')),
    kind text not null check (kind in ('answer', 'undo', 'planted', 'withdrawn', 'wish')),
    move jsonb,
    mover jsonb,
    before jsonb,
    after jsonb,
    undone_by integer references event (id)
  )`,
  sql`create index event_step on event (step_id, id)`,
  sql`create index event_person on event (person_id, id)`,
  sql`create index event_induction on event (induction_id)`,
  sql`create table reach (
    person_id uuid primary key references person (id),
    place jsonb not null,
    welcomed boolean not null
  )`,
  sql`create table chat (
    person_id uuid primary key references person (id),
    shown jsonb not null,
    asked jsonb
  )`,
  sql`create table notice (
    id integer generated always as identity primary key,
    person_id uuid not null references person (id),
    step_id uuid not null,
    kind text not null,
    made_at timestamptz not null,
    state text not null check (state in ('waiting', 'sent', 'not needed', 'unreachable', 'unknown')),
    settled_at timestamptz
  )`,
  sql`create index notice_waiting on notice (id) where state = 'waiting'`,
  sql`create table setting (name text primary key, value jsonb not null)`,
];

/** The first tables: people, places, inductions, their steps, and every change of a step. */
export const ground: Migration = {
  async up(db: Kysely<unknown>) {
    for (const table of tables) await table.execute(db);
  },
};

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const changes = [
  sql`alter table organisation add column pcn_id uuid references organisation (id)`,
  sql`create table organisation_manager (
    organisation_id uuid not null references organisation (id),
    person_id uuid not null references person (id),
    primary key (organisation_id, person_id)
  )`,
  sql`create index organisation_manager_person on organisation_manager (person_id)`,
  sql`alter table practice add column ods_code text unique, add column pcn_id uuid references organisation (id)`,
  sql`alter table person
    add column address text,
    add column upn text,
    add column left_on date,
    add column name_key text`,
  sql`create unique index organisation_name on organisation (lower(name))`,
  sql`create unique index practice_name on practice (pcn_id, lower(name))`,
  sql`create index practice_pcn on practice (pcn_id)`,
  sql`create index organisation_pcn on organisation (pcn_id)`,
  sql`create index person_name_key on person (name_key) where left_on is null`,
  sql`create index person_practice on person (practice_id)`,
  sql`create index person_organisation on person (organisation_id)`,
  sql`create unique index person_address on person (lower(address)) where left_on is null`,
  sql`alter table induction
    add column ended_on date,
    add column ended_as text check (ended_as in ('cancelled', 'left')),
    add constraint induction_ended check ((ended_on is null) = (ended_as is null))`,
  sql`create unique index induction_running on induction (link_worker_id) where ended_on is null`,
  sql`alter table placement add column left_on date`,
  sql`alter table step add column dropped boolean not null default false`,
  sql`alter table event
    alter column induction_id drop not null,
    alter column step_id drop not null,
    add column practice_id uuid references practice (id),
    add column detail jsonb,
    drop constraint event_kind_check,
    add constraint event_kind_check check (kind in (
      'answer', 'undo', 'planted', 'withdrawn', 'wish',
      'refused', 'set up', 'checked', 'started', 'changed', 'replanned', 'ended', 'bound', 'joined'
    ))`,
  sql`create table draft (
    person_id uuid primary key references person (id),
    id uuid not null,
    version integer not null,
    body jsonb not null,
    changed_on date not null
  )`,
  sql`create table joining_link (
    code text primary key,
    practice_id uuid not null unique references practice (id)
  )`,
  sql`create table newcomer (
    id uuid primary key,
    tenant_id text not null,
    entra_id text not null,
    name text not null,
    address text,
    upn text,
    place jsonb not null,
    perhaps jsonb not null,
    practices jsonb not null,
    declined jsonb not null,
    asked jsonb not null,
    first_seen date not null,
    constraint newcomer_entra_key unique (tenant_id, entra_id)
  )`,
  sql`create table rule_page (
    induction_id uuid not null references induction (id),
    subject text not null,
    whose text not null,
    person_id uuid not null references person (id),
    primary key (induction_id, subject)
  )`,
  sql`create table lesson (
    id integer generated always as identity primary key,
    practice_id uuid not null references practice (id),
    words text not null,
    person_id uuid not null references person (id),
    on_day date not null
  )`,
  sql`create index lesson_practice on lesson (practice_id)`,
  sql`alter table notice
    alter column step_id drop not null,
    add column body jsonb,
    add constraint notice_about check ((step_id is null) = (body is not null)),
    drop constraint notice_state_check,
    add constraint notice_state_check check (
      state in ('waiting', 'not yet', 'sent', 'not needed', 'unreachable', 'unknown')
    )`,
  sql`create index notice_not_yet on notice (person_id) where state = 'not yet'`,
];

/** People who come and go: how organisations and practices are set up, drafts, first contacts, endings. */
export const people: Migration = {
  async up(db: Kysely<unknown>) {
    for (const change of changes) await change.execute(db);
  },
};

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const changes = [
  sql`create table introduction (
    induction_id uuid not null references induction (id),
    part text not null check (part in ('who', 'help', 'reach')),
    words text not null,
    primary key (induction_id, part)
  )`,
  sql`create table page (
    practice_id uuid not null references practice (id),
    kind text not null check (kind in ('guide', 'patients')),
    words text not null,
    person_id uuid not null references person (id),
    on_day date not null,
    primary key (practice_id, kind)
  )`,
  sql`create table page_sent (
    practice_id uuid not null references practice (id),
    kind text not null check (kind in ('guide', 'patients')),
    person_id uuid not null references person (id),
    step_id uuid references step (id) on delete cascade,
    on_day date not null,
    words text not null,
    constraint page_sent_once unique nulls not distinct (practice_id, kind, person_id, step_id, on_day)
  )`,
  sql`create index page_sent_step on page_sent (step_id)`,
];

/** What people read of each other: a link worker’s own words, the texts of a practice, and to whom they went. */
export const pages: Migration = {
  async up(db: Kysely<unknown>) {
    for (const change of changes) await change.execute(db);
  },
};

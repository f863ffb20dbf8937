import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const tables = [
  sql`create table room (
    placement_id uuid not null references placement (id),
    weekday smallint not null check (weekday between 1 and 7),
    words text,
    person_id uuid references person (id),
    on_day date,
    none_since date,
    none_by uuid references person (id),
    primary key (placement_id, weekday),
    constraint room_says check (words is not null or none_since is not null),
    constraint room_words_by check ((words is null) = (person_id is null) and (words is null) = (on_day is null)),
    constraint room_none_by check ((none_since is null) = (none_by is null))
  )`,
  sql`create table invite (
    placement_id uuid not null references placement (id),
    meeting text not null,
    weekday smallint check (weekday between 1 and 7),
    day date,
    person_id uuid not null references person (id),
    on_day date not null,
    primary key (placement_id, meeting),
    constraint invite_day check ((weekday is null) <> (day is null))
  )`,
  sql`create table access_tested (
    placement_id uuid not null references placement (id),
    thing text not null,
    person_id uuid not null references person (id),
    on_day date not null,
    primary key (placement_id, thing)
  )`,
  sql`create table access_left_out (
    practice_id uuid not null references practice (id),
    thing text not null,
    person_id uuid not null references person (id),
    on_day date not null,
    primary key (practice_id, thing)
  )`,
];

/** What a practice writes down for a placement. */
export const practiceFacts: Migration = {
  async up(db: Kysely<unknown>) {
    for (const table of tables) await table.execute(db);
  },
};

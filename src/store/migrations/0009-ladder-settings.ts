import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const changes = [
  sql`create table ladder (
    practice_id uuid primary key references practice (id),
    heads_up smallint not null check (heads_up between 0 and 5),
    told smallint not null check (told between 1 and 5),
    told_must_have smallint not null check (told_must_have between 1 and 3),
    told_next smallint not null check (told_next between 2 and 10),
    told_next_must_have smallint not null check (told_next_must_have between 2 and 5),
    constraint ladder_climbs check (told < told_next and told_must_have < told_next_must_have),
    constraint ladder_must_haves check (told_must_have <= told and told_next_must_have <= told_next)
  )`,
];

/** How far practices have moved the rungs of the ladder; one without a row has the usual. */
export const ladderSettings: Migration = {
  async up(db: Kysely<unknown>) {
    for (const change of changes) await change.execute(db);
  },
};

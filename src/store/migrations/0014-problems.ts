import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const changes = [
  sql`create table access_problem (
    placement_id uuid not null references placement (id),
    thing text not null,
    since date not null,
    person_id uuid not null references person (id),
    told jsonb not null,
    primary key (placement_id, thing)
  )`,
  sql`alter table room
    add column unfit_since date,
    add column unfit_by uuid references person (id),
    drop constraint room_says,
    add constraint room_says check (words is not null or none_since is not null or unfit_since is not null),
    add constraint room_unfit_by check ((unfit_since is null) = (unfit_by is null))`,
];

/** What does not work for a link worker at a practice, and rooms that do not suit. */
export const problems: Migration = {
  async up(db: Kysely<unknown>) {
    for (const change of changes) await change.execute(db);
  },
};

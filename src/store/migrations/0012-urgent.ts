import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const misses = sql`('not happened', 'missed twice', 'manager first')`;

const changes = [
  sql`alter table step
    add column missed_on date,
    add column missed_by uuid references person (id)`,
  // Who said so last, and when, stands in the events.
  sql`update step set missed_on = last.on_day, missed_by = last.person_id
    from (
      select distinct on (step_id) step_id, on_day, person_id from event
      where move ->> 'kind' = 'called off' and undone_by is null order by step_id, id desc
    ) as last
    where last.step_id = step.id and step.misses > 0`,
  sql`alter table told
    add column happened boolean not null default false,
    drop constraint told_pkey,
    add primary key (person_id, step_id, happened)`,
  sql`alter table told alter column happened drop default`,
  // Whoever has heard by notice has heard; whom a notice still waited for hears by nudge.
  sql`insert into told (person_id, step_id, rung, anchor, on_day, happened)
    select distinct on (notice.person_id, step.id)
      notice.person_id, step.id, notice.kind, step.missed_on, step.missed_on, true
    from notice join step on step.id = notice.step_id
    where notice.kind in ${misses} and notice.state not in ('waiting', 'not yet')
      and step.state = 'not happened' and step.missed_on is not null
    order by notice.person_id, step.id, notice.id desc`,
  sql`update step set look_on = least(look_on, missed_on) where state = 'not happened'`,
  sql`update notice set state = 'not needed', settled_at = now()
    where kind in ${misses} and state in ('waiting', 'not yet')`,
  sql`create table unreached (
    reader_id uuid not null references person (id),
    person_id uuid not null references person (id),
    on_day date not null,
    nudge_id uuid references nudge (id),
    primary key (reader_id, person_id)
  )`,
  sql`create index unreached_person on unreached (person_id)`,
  sql`create index unreached_nudge on unreached (nudge_id)`,
];

/** What cannot wait: on which day a step was said not to have happened, and who cannot be reached. */
export const urgent: Migration = {
  async up(db: Kysely<unknown>) {
    for (const change of changes) await change.execute(db);
  },
};

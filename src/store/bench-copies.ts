import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { fromDay } from './plain-day.ts';
import type { Tables } from './tables.ts';
import type { Tx } from './transaction.ts';

/** What belongs to one induction and is copied with it. */
const copied = [
  'organisation',
  'practice',
  'person',
  'leave',
  'organisation_manager',
  'practice_role',
  'induction',
  'induction_role',
  'placement',
  'step',
] as const satisfies readonly (keyof Tables)[];

/** Texts that are somebody's or some place's alone. */
const alone = ['organisation.name', 'practice.ods_code', 'person.entra_id', 'person.address'];

/** So far ahead is a day of which nothing can be said yet; whole weeks, so that days of the week stay. */
const ahead = 52 * 7;

/** Numbers of copies, both ends included. */
export type Copies = { readonly first: number; readonly last: number };

/** Sets aside what the database holds, so that it can be copied; nothing can be said of it from now on. */
export async function keepPattern(tx: Tx): Promise<void> {
  await sql`drop schema if exists pattern cascade`.execute(tx);
  await sql`create schema pattern`.execute(tx);
  for (const table of copied)
    await sql`create table ${patternOf(table)} as table ${sql.table(table)}`.execute(tx);
  await tx
    .updateTable('step')
    .set({ look_on: sql`look_on + ${sql.lit(ahead)}::int` })
    .execute();
}

/** How many steps each copy has. */
export async function stepsACopy(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int from ${patternOf('step')}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** Copies the pattern with people and places, each copy under ids of its own; nothing can be said of them yet. */
export async function addCopies(tx: Tx, { first, last }: Copies): Promise<void> {
  // Whatever a copy refers to is copied with it, so nobody has to look; only an owner of the server may leave that out.
  await sql`select set_config('session_replication_role', 'replica', true)
    where current_setting('is_superuser') = 'on'`.execute(tx);
  for (const table of copied) {
    const columns = await columnsOf(tx, table);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map(({ name }) => sql.ref(name)))})
      select ${sql.join(columns.map((column) => copyOf(table, column)))}
      from ${patternOf(table)} as pattern, generate_series(${first}::int, ${last}::int) as n`.execute(tx);
  }
}

/** Puts the days of one in so many copies back to what the pattern has, or so far ahead that nothing can be said. */
export async function resetCopies(
  tx: Tx,
  every: number,
  { first, last }: Copies,
  are: 'due' | 'ahead',
): Promise<void> {
  await sql`update step set look_on = wanted.day
    from (
      select ${idOf('pattern.id')} as id, pattern.look_on + ${are === 'due' ? 0 : ahead}::int as day
      from ${patternOf('step')} as pattern, generate_series(${first}::int, ${last}::int, ${every}::int) as n
    ) as wanted
    where step.id = wanted.id and step.look_on is distinct from wanted.day`.execute(tx);
}

/** Takes away everything that was written down to be said. */
export async function forgetNudges(tx: Tx): Promise<void> {
  await sql`truncate nudge, unreached`.execute(tx);
}

/** How many messages were written down to be said. */
export async function nudgesMade(tx: Tx): Promise<number> {
  const { count } = await tx
    .selectFrom('nudge')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The bare rows that a sweep is about: each step that is due, with its induction. */
export async function bareDue(tx: Tx, today: Temporal.PlainDate): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('step')
    .innerJoin('induction', 'induction.id', 'step.induction_id')
    .select(['step.id', 'step.induction_id'])
    .where('look_on', '<=', fromDay(today))
    .where('ended_on', 'is', null)
    .execute();
  return new Set(rows.map(({ induction_id }) => induction_id));
}

type Column = { readonly name: string; readonly type: string };

async function columnsOf(tx: Tx, table: string): Promise<Column[]> {
  const { rows } = await sql<Column>`select column_name as name, data_type as type
    from information_schema.columns where table_schema = 'public' and table_name = ${table}`.execute(tx);
  return rows;
}

function copyOf(table: string, { name, type }: Column): RawBuilder<unknown> {
  const column = `pattern.${name}`;
  if (type === 'uuid') return idOf(column);
  if (alone.includes(`${table}.${name}`)) return sql`${sql.ref(column)} || n`;
  return name === 'look_on' ? sql`${sql.ref(column)} + ${ahead}::int` : sql.ref(column);
}

/** The id that a copy has in place of the pattern's: it looks random, as every id does. */
function idOf(column: string): RawBuilder<unknown> {
  return sql`md5(${sql.ref(column)}::text || n)::uuid`;
}

function patternOf(table: string): RawBuilder<unknown> {
  return sql`${sql.id('pattern', table)}`;
}

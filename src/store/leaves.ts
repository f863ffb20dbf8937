import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../induction/role.ts';
import type { Away, Leave } from '../induction/working-day.ts';
import { fromDay, toDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** Somebody's leaves in their order, held for one change: two of one person never overlap. */
export async function holdLeaves(tx: Tx, person: PersonId): Promise<Leave[]> {
  await tx.selectFrom('person').select('id').where('id', '=', person).forNoKeyUpdate().executeTakeFirst();
  return leavesOf(tx, person);
}

/** Somebody's leaves in their order, those that are over included. */
export async function leavesOf(tx: Tx, person: PersonId): Promise<Leave[]> {
  const rows = await tx
    .selectFrom('leave')
    .select(['from_day', 'to_day', 'cover_id'])
    .where('person_id', '=', person)
    .orderBy('from_day')
    .execute();
  return rows.map(({ from_day, to_day, cover_id }) => ({
    from: toDay(from_day),
    to: toDay(to_day),
    cover: cover_id,
  }));
}

/** Keeps somebody's leaves in place of those there were. */
export async function saveLeaves(tx: Tx, person: PersonId, all: readonly Leave[]): Promise<void> {
  await tx.deleteFrom('leave').where('person_id', '=', person).execute();
  if (all.length === 0) return;
  await tx
    .insertInto('leave')
    .values(
      all.map(({ from, to, cover }) => ({
        person_id: person,
        from_day: fromDay(from),
        to_day: fromDay(to),
        cover_id: cover,
      })),
    )
    .execute();
}

/** For whom somebody covers on a day or later, by name, and when. */
export async function coveredBy(
  tx: Tx,
  cover: PersonId,
  since: Temporal.PlainDate,
): Promise<(Away & { readonly name: string })[]> {
  const rows = await tx
    .selectFrom('leave')
    .innerJoin('person', 'person.id', 'leave.person_id')
    .select(['name', 'from_day', 'to_day'])
    .where('cover_id', '=', cover)
    .where('to_day', '>=', fromDay(since))
    .orderBy('from_day')
    .orderBy('name')
    .execute();
  return rows.map(({ name, from_day, to_day }) => ({ name, from: toDay(from_day), to: toDay(to_day) }));
}

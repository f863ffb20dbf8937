import type { Temporal } from 'temporal-polyfill';
import { type AccessThing, accessThings } from '../induction/access.ts';
import { fromDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

type By = { readonly person: string; readonly today: Temporal.PlainDate };

/** What was tested at some placements. */
export async function testedAt(
  tx: Tx,
  placements: readonly string[],
): Promise<{ placement: string; thing: AccessThing }[]> {
  if (placements.length === 0) return [];
  const rows = await tx
    .selectFrom('access_tested')
    .select(['placement_id', 'thing'])
    .where('placement_id', 'in', placements)
    .execute();
  return rows.flatMap(({ placement_id, thing }) =>
    isThing(thing) ? [{ placement: placement_id, thing }] : [],
  );
}

/** What some practices do not have. */
export async function leftOutAt(
  tx: Tx,
  practices: readonly string[],
): Promise<{ practice: string; thing: AccessThing }[]> {
  if (practices.length === 0) return [];
  const rows = await tx
    .selectFrom('access_left_out')
    .select(['practice_id', 'thing'])
    .where('practice_id', 'in', practices)
    .execute();
  return rows.flatMap(({ practice_id, thing }) => (isThing(thing) ? [{ practice: practice_id, thing }] : []));
}

/** A thing that the list does not have any more is said of nobody. */
function isThing(thing: string): thing is AccessThing {
  return (accessThings as readonly string[]).includes(thing);
}

/** Writes down that something was tested at a placement, or that it was not after all. */
export async function saveTested(
  tx: Tx,
  { placement, thing, is }: { placement: string; thing: AccessThing; is: boolean },
  { person, today }: By,
): Promise<void> {
  if (!is) {
    await tx
      .deleteFrom('access_tested')
      .where('placement_id', '=', placement)
      .where('thing', '=', thing)
      .execute();
    return;
  }
  await tx
    .insertInto('access_tested')
    .values({ placement_id: placement, thing, person_id: person, on_day: fromDay(today) })
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Writes down that a practice does not have something, or has it after all. */
export async function saveLeftOut(
  tx: Tx,
  { practice, thing, is }: { practice: string; thing: AccessThing; is: boolean },
  { person, today }: By,
): Promise<void> {
  if (!is) {
    await tx
      .deleteFrom('access_left_out')
      .where('practice_id', '=', practice)
      .where('thing', '=', thing)
      .execute();
    return;
  }
  await tx
    .insertInto('access_left_out')
    .values({ practice_id: practice, thing, person_id: person, on_day: fromDay(today) })
    .onConflict((on) => on.doNothing())
    .execute();
}

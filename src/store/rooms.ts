import type { Temporal } from 'temporal-polyfill';
import type { CheckedText } from '../induction/checked-text.ts';
import type { RoomFact } from '../induction/rooms.ts';
import { fromDay, toDayOrNull } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** Who writes down what of which days of the week at a placement. */
export type RoomNote = {
  readonly placement: string;
  readonly week: readonly number[];
  readonly person: string;
  readonly today: Temporal.PlainDate;
};

/** Writes down which room there is on some days of the week, in place of what was said of them before. */
export async function saveRoom(
  tx: Tx,
  { placement, week, person, today }: RoomNote,
  words: CheckedText,
): Promise<void> {
  const is = { words, person_id: person, on_day: fromDay(today), none_since: null, none_by: null };
  await tx
    .insertInto('room')
    .values(week.map((weekday) => ({ placement_id: placement, weekday, ...is })))
    .onConflict((on) => on.columns(['placement_id', 'weekday']).doUpdateSet(is))
    .execute();
}

/** Writes down that there is no room on some days of the week; which one it was stays written. */
export async function saveNoRoom(tx: Tx, { placement, week, person, today }: RoomNote): Promise<void> {
  const none = { none_since: fromDay(today), none_by: person };
  const unnamed = { words: null, person_id: null, on_day: null };
  await tx
    .insertInto('room')
    .values(week.map((weekday) => ({ placement_id: placement, weekday, ...unnamed, ...none })))
    .onConflict((on) => on.columns(['placement_id', 'weekday']).doUpdateSet(none))
    .execute();
}

/** Takes back that there is no room on some days: what was written of them before stands again. */
export async function takeBackNoRoom(
  tx: Tx,
  placement: string,
  week: readonly number[],
  person: string,
): Promise<void> {
  if (week.length === 0) return;
  await tx
    .deleteFrom('room')
    .where('placement_id', '=', placement)
    .where('none_by', '=', person)
    .where('weekday', 'in', week)
    .where('words', 'is', null)
    .execute();
  await tx
    .updateTable('room')
    .set({ none_since: null, none_by: null })
    .where('placement_id', '=', placement)
    .where('none_by', '=', person)
    .where('weekday', 'in', week)
    .execute();
}

/** Forgets that there was no room at a placement: whoever owes it says that there is one now. */
export async function forgetNoRoom(tx: Tx, placement: string): Promise<void> {
  await tx.deleteFrom('room').where('placement_id', '=', placement).where('words', 'is', null).execute();
  await tx
    .updateTable('room')
    .set({ none_since: null, none_by: null })
    .where('placement_id', '=', placement)
    .execute();
}

/** What is written down of the rooms of some placements, by day of the week. */
export async function roomsOf(tx: Tx, placements: readonly string[]): Promise<RoomFact[]> {
  if (placements.length === 0) return [];
  const rows = await tx
    .selectFrom('room')
    .select(['placement_id', 'weekday', 'words', 'none_since'])
    .where('placement_id', 'in', placements)
    .orderBy('weekday')
    .execute();
  return rows.map(({ placement_id, weekday, words, none_since }) => ({
    placement: placement_id,
    weekday,
    room: words,
    noneSince: toDayOrNull(none_since),
  }));
}

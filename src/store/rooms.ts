import type { Temporal } from 'temporal-polyfill';
import type { CheckedText } from '../induction/checked-text.ts';
import type { RoomFact, RoomLack } from '../induction/rooms.ts';
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
  const is = {
    words,
    person_id: person,
    on_day: fromDay(today),
    ...nothing.none,
    ...nothing['not suitable'],
  };
  await tx
    .insertInto('room')
    .values(week.map((weekday) => ({ placement_id: placement, weekday, ...is })))
    .onConflict((on) => on.columns(['placement_id', 'weekday']).doUpdateSet(is))
    .execute();
}

/** Writes down that there is no room on some days of the week, or that it does not suit; which one it was stays written. */
export async function saveLack(
  tx: Tx,
  { placement, week, person, today }: RoomNote,
  lack: RoomLack,
): Promise<void> {
  const is =
    lack === 'none'
      ? { none_since: fromDay(today), none_by: person }
      : { unfit_since: fromDay(today), unfit_by: person };
  const unnamed = { words: null, person_id: null, on_day: null };
  await tx
    .insertInto('room')
    .values(week.map((weekday) => ({ placement_id: placement, weekday, ...unnamed, ...is })))
    .onConflict((on) => on.columns(['placement_id', 'weekday']).doUpdateSet(is))
    .execute();
}

const nothing = {
  none: { none_since: null, none_by: null },
  'not suitable': { unfit_since: null, unfit_by: null },
} as const;

/** Takes back what somebody said of the room on some days: what was written of them before stands again. */
export async function takeBackLack(
  tx: Tx,
  { placement, week, person }: Omit<RoomNote, 'today'>,
  lack: RoomLack,
): Promise<void> {
  if (week.length === 0) return;
  const [by, other] =
    lack === 'none' ? (['none_by', 'unfit_by'] as const) : (['unfit_by', 'none_by'] as const);
  await tx
    .deleteFrom('room')
    .where('placement_id', '=', placement)
    .where(by, '=', person)
    .where('weekday', 'in', week)
    .where('words', 'is', null)
    .where(other, 'is', null)
    .execute();
  await tx
    .updateTable('room')
    .set(nothing[lack])
    .where('placement_id', '=', placement)
    .where(by, '=', person)
    .where('weekday', 'in', week)
    .execute();
}

/** Forgets what was wrong with the room at a placement: whoever owes it says that there is one now. */
export async function forgetLacks(tx: Tx, placement: string): Promise<void> {
  await tx.deleteFrom('room').where('placement_id', '=', placement).where('words', 'is', null).execute();
  await tx
    .updateTable('room')
    .set({ ...nothing.none, ...nothing['not suitable'] })
    .where('placement_id', '=', placement)
    .execute();
}

/** What is written down of the rooms of some placements, by day of the week. */
export async function roomsOf(tx: Tx, placements: readonly string[]): Promise<RoomFact[]> {
  if (placements.length === 0) return [];
  const rows = await tx
    .selectFrom('room')
    .select(['placement_id', 'weekday', 'words', 'none_since', 'unfit_since'])
    .where('placement_id', 'in', placements)
    .orderBy('weekday')
    .execute();
  return rows.map(({ placement_id, weekday, words, none_since, unfit_since }) => ({
    placement: placement_id,
    weekday,
    room: words,
    noneSince: toDayOrNull(none_since),
    unfitSince: toDayOrNull(unfit_since),
  }));
}

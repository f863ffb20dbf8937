import { Temporal } from 'temporal-polyfill';
import { type NudgeWish, noWish } from '../induction/nudge-hours.ts';
import type { PersonId } from '../induction/role.ts';
import { fromDay, toDay, toDayOrNull } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** What people asked for about nudges; those who asked for nothing are not among them. */
export async function wishesOf(
  tx: Tx,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, NudgeWish>> {
  if (people.length === 0) return new Map();
  const rows = await tx.selectFrom('nudge_wish').selectAll().where('person_id', 'in', people).execute();
  return new Map(
    rows.map(({ person_id, at, paused_until, weekly, stopped }) => [
      person_id,
      {
        at: at === null ? null : Temporal.PlainTime.from(at),
        pausedUntil: toDayOrNull(paused_until),
        weekly,
        stopped,
      },
    ]),
  );
}

/** What one person asked for. */
export async function wishOf(tx: Tx, person: PersonId): Promise<NudgeWish> {
  return (await wishesOf(tx, [person])).get(person) ?? noWish;
}

/** Keeps what somebody asks for about nudges. */
export async function saveWish(tx: Tx, person: PersonId, wish: NudgeWish): Promise<void> {
  const is = {
    at: wish.at?.toString() ?? null,
    paused_until: wish.pausedUntil && fromDay(wish.pausedUntil),
    weekly: wish.weekly,
    stopped: wish.stopped,
  };
  await tx
    .insertInto('nudge_wish')
    .values({ person_id: person, ...is })
    .onConflict((on) => on.column('person_id').doUpdateSet(is))
    .execute();
}

/** The steps of which somebody wants to be reminded on a day, and not before. */
export async function snoozedBy(
  tx: Tx,
  people: readonly PersonId[],
): Promise<{ person: PersonId; step: string; until: Temporal.PlainDate }[]> {
  if (people.length === 0) return [];
  const rows = await tx.selectFrom('snooze').selectAll().where('person_id', 'in', people).execute();
  return rows.map(({ person_id, step_id, until_day }) => ({
    person: person_id,
    step: step_id,
    until: toDay(until_day),
  }));
}

/** Keeps the day on which somebody wants to be reminded of a step. */
export async function saveSnooze(
  tx: Tx,
  { person, step, until }: { person: PersonId; step: string; until: Temporal.PlainDate },
): Promise<void> {
  const is = { until_day: fromDay(until) };
  await tx
    .insertInto('snooze')
    .values({ person_id: person, step_id: step, ...is })
    .onConflict((on) => on.columns(['person_id', 'step_id']).doUpdateSet(is))
    .execute();
}

import type { Temporal } from 'temporal-polyfill';
import { holdersOf } from './hand-over.ts';
import type { Hearing } from './ladder.ts';
import type { StepToday } from './step-today.ts';
import { later, within } from './working-day.ts';

/**
 * What whoever covers hears in an owner’s place: what the owner was to hear in the days of the leave, and on its first day what they
 * heard before it; nothing once the leave is over, or where the ladder had ended by then.
 */
export function coverHearings(
  climb: readonly Hearing[],
  step: StepToday,
  today: Temporal.PlainDate,
): Hearing[] {
  const running = step.covered.filter(({ leave }) => leave.to.until(today).sign <= 0);
  return running.flatMap(({ of, by, leave }) => {
    // One of those who owe it hears of it anyway.
    if (by === step.host || holdersOf(step).includes(by)) return [];
    const theirs = climb.filter(({ person }) => person === of);
    if (theirs.every(({ day }) => day.until(leave.from).sign > 0)) return [];
    return theirs
      .map((hearing) => ({ ...hearing, person: by, day: later(hearing.day, leave.from) }))
      .filter(({ day }) => within(day, leave));
  });
}

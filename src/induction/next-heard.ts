import type { Temporal } from 'temporal-polyfill';
import { getsThrough } from './digest.ts';
import type { Hearing } from './ladder.ts';
import { type NudgeReader, nextWanted } from './nudge-hours.ts';
import type { PersonId } from './role.ts';
import type { StepToday } from './step-today.ts';
import { isUrgent } from './urgent.ts';
import { later, workingDayFrom } from './working-day.ts';

/** A step of which somebody wants to be reminded on a day, and not before. */
export type Snooze = { readonly person: PersonId; readonly step: string; readonly until: Temporal.PlainDate };

/** What somebody’s next message goes by. */
export type Listeners = {
  readonly readerOf: (person: PersonId) => NudgeReader;
  readonly snoozed: readonly Snooze[];
};

/** The first day from one on on which somebody may hear of a step; null where they asked to hear of nothing like it. */
export function nextHeard(
  step: StepToday,
  hearing: Hearing,
  from: Temporal.PlainDate,
  { readerOf, snoozed }: Listeners,
): Temporal.PlainDate | null {
  const reader = readerOf(hearing.person);
  const snooze = snoozed.find((one) => one.person === hearing.person && one.step === step.step.id);
  const day = later(hearing.day, from);
  const awake = snooze && !isUrgent(step, hearing) ? later(day, snooze.until) : day;
  return getsThrough({ step, hearing }) ? workingDayFrom(awake, reader.works) : nextWanted(reader, awake);
}

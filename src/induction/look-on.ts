import type { Temporal } from 'temporal-polyfill';
import { ownersCalendar } from './calendars.ts';
import type { Induction } from './induction.ts';
import { isClosed, type Step } from './step.ts';
import { stepToday } from './step-today.ts';
import { addWorkingDays, type Holidays } from './working-day.ts';

/** An owner hears of a step this many working days before it is due (domain: the one ladder). */
const headsUpDays = 2;

/**
 * The first day on which anything could be said of a step: never later than the first question or nudge,
 * and null where nothing is owed or it waits for another step.
 */
export function lookOn(
  step: Step,
  induction: Induction,
  today: Temporal.PlainDate,
  holidays: Holidays,
): Temporal.PlainDate | null {
  if (isClosed(step)) return null;
  if (step.state === 'said done') return step.agreeFrom;
  const { standing, due, owners } = stepToday(step, induction, today, holidays);
  if (standing === 'waiting') return null;
  return addWorkingDays(due, -headsUpDays, ownersCalendar(induction, owners, holidays));
}

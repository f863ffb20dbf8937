import type { Temporal } from 'temporal-polyfill';
import { countingCalendar, workingDays } from './calendars.ts';
import { type ChecklistLine, lineOf, type Repeats } from './checklist.ts';
import { type Induction, placementOf } from './induction.ts';
import { inTheRoom } from './plan.ts';
import type { Planting, Step } from './step.ts';
import { addWorkingDays, type Holidays, later, workingDayAfter, workingDayFrom } from './working-day.ts';

type PlainDate = Temporal.PlainDate;

/** The next occurrence of a step that was just agreed or found not needed, if it has one (domain: rule 10). */
export function nextOccurrence(
  step: Step,
  induction: Induction,
  today: PlainDate,
  holidays: Holidays,
): Omit<Planting, 'id'> | undefined {
  const line = lineOf(step.line);
  const day = line.repeats && nextDay(line.repeats, step, induction, today, holidays);
  if (!day) return undefined;
  const { placement, staff, occurrence } = step;
  return {
    line: line.id,
    placement,
    staff,
    occurrence: occurrence + 1,
    planned: inTheRoom(line, placement, day, induction, holidays),
    agreeFrom: workingDayAfter(today, 1, workingDays(holidays)),
  };
}

function nextDay(
  repeats: Repeats,
  step: Step,
  induction: Induction,
  today: PlainDate,
  holidays: Holidays,
): PlainDate | undefined {
  const last = lastDay(step, today);
  const counting = countingCalendar(induction, step.placement, holidays);
  if ('everyWorkingDays' in repeats) return workingDayAfter(last, repeats.everyWorkingDays, counting);
  if ('everyMonths' in repeats) return monthsOn(last, repeats.everyMonths, holidays);
  if ('whenRoleChanges' in repeats) return undefined;
  const offset = repeats.atWorkingDays[step.occurrence - 1];
  if (offset === undefined) return monthsOn(last, repeats.thenEveryMonths, holidays);
  const start = startOf(lineOf(step.line), step, induction);
  return later(addWorkingDays(start, offset, counting), workingDayAfter(today, 1, workingDays(holidays)));
}

/** A month later on the same date, or the month's last where it has none (29 February), on a working day. */
function monthsOn(last: PlainDate, months: number, holidays: Holidays): PlainDate {
  return workingDayFrom(last.add({ months }), workingDays(holidays));
}

/** The day it happened as far as anybody said: the day it was booked for, else since when it is settled. */
function lastDay({ bookedFor, settledOn }: Step, today: PlainDate): PlainDate {
  return bookedFor && bookedFor.until(today).sign >= 0 ? bookedFor : (settledOn ?? today);
}

function startOf(line: ChecklistLine, { placement }: Step, induction: Induction): PlainDate {
  return line.scope === 'link-worker' ? induction.startsOn : placementOf(induction, placement).startsOn;
}

import type { Temporal } from 'temporal-polyfill';
import { siteCalendar } from './calendars.ts';
import type { Induction, Placement } from './induction.ts';
import { type Holidays, workingDayFrom } from './working-day.ts';

/** The first day on which the link worker is really at a practice: one of their days there, and no bank holiday. */
export function firstDayAt(
  { id, startsOn }: Placement,
  induction: Induction,
  holidays: Holidays,
): Temporal.PlainDate {
  return workingDayFrom(startsOn, siteCalendar(induction, id, holidays));
}

import { Temporal } from 'temporal-polyfill';
import { linkWorkersCalendar } from './calendars.ts';
import type { Induction } from './induction.ts';
import { type Calendar, type Holidays, workingDayFrom } from './working-day.ts';

type PlainDate = Temporal.PlainDate;

const oneDay = Temporal.Duration.from({ days: 1 });
const { compare } = Temporal.PlainDate;

/** The days on which a link worker gets a tick list: their first, and the last they work in each week (domain: load). */
export function tickDays(induction: Induction, holidays: Holidays): Calendar {
  const works = linkWorkersCalendar(induction, null, holidays);
  const first = workingDayFrom(induction.startsOn, works);
  return (day) =>
    compare(first, day) <= 0 && works(day) && (day.equals(first) || !worksLaterThatWeek(day, works));
}

function worksLaterThatWeek(day: PlainDate, works: Calendar): boolean {
  for (let next = day.add(oneDay); next.dayOfWeek > day.dayOfWeek; next = next.add(oneDay))
    if (works(next)) return true;
  return false;
}

/** The first tick days from a day on, this many. */
export function tickDaysFrom(day: PlainDate, count: number, isTickDay: Calendar): PlainDate[] {
  const found: PlainDate[] = [];
  for (let from = day; found.length < count; from = (found.at(-1) ?? from).add({ days: 1 })) {
    found.push(workingDayFrom(from, isTickDay));
  }
  return found;
}

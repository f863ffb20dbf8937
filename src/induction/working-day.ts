import { Temporal } from 'temporal-polyfill';

type PlainDate = Temporal.PlainDate;

/** The days of the week somebody works, Monday = 1 to Sunday = 7. */
export type Week = readonly number[];

/** England's bank holidays as 'YYYY-MM-DD'. */
export type Holidays = ReadonlySet<string>;

/** Days somebody is away, both ends included. */
export type Away = { readonly from: PlainDate; readonly to: PlainDate };

/** A leave, and who does what falls due in it; null where nobody does. */
export type Leave = Away & { readonly cover: string | null };

/** Says of a day whether somebody works on it. */
export type Calendar = (day: PlainDate) => boolean;

const oneDay = Temporal.Duration.from({ days: 1 });
const { compare } = Temporal.PlainDate;

export const mondayToFriday: Week = [1, 2, 3, 4, 5];

/** No leave is this long: past it a calendar has no working day left. */
const furthest = 3 * 366;

/** The calendar of somebody who works these days of the week, without bank holidays and leave. */
export function calendarOf(week: Week, holidays: Holidays, away: readonly Away[] = []): Calendar {
  return (day) =>
    week.includes(day.dayOfWeek) &&
    !holidays.has(day.toString()) &&
    !away.some((leave) => within(day, leave));
}

/** Whether a day lies in a leave. */
export function within(day: PlainDate, { from, to }: Away): boolean {
  return compare(from, day) <= 0 && compare(day, to) <= 0;
}

/** The calendar of people who share a role: a day counts when one of them works. */
export function sharedCalendar(calendars: readonly Calendar[]): Calendar {
  return (day) => calendars.some((works) => works(day));
}

/** The day itself where it is worked, else the next one that is. */
export function workingDayFrom(day: PlainDate, works: Calendar): PlainDate {
  let candidate = day;
  for (let tried = 0; tried < furthest; tried += 1) {
    if (works(candidate)) return candidate;
    candidate = candidate.add(oneDay);
  }
  throw new RangeError('a calendar without a working day');
}

/** The nth working day strictly after a day, n at least 1. */
export function workingDayAfter(day: PlainDate, n: number, works: Calendar): PlainDate {
  return workingDaysAfter(day, n, works).at(-1) ?? day;
}

/** The first so many working days strictly after a day. */
export function workingDaysAfter(day: PlainDate, count: number, works: Calendar): PlainDate[] {
  const found: PlainDate[] = [];
  for (let last = day; found.length < count; found.push(last)) last = workingDayFrom(last.add(oneDay), works);
  return found;
}

/** The nth working day before a day, n at least 1. */
function workingDayBefore(day: PlainDate, n: number, works: Calendar): PlainDate {
  let found = day;
  for (let left = n, tried = 0; left > 0; tried += 1) {
    if (tried > furthest) throw new RangeError('a calendar without a working day');
    found = found.subtract(oneDay);
    if (works(found)) left -= 1;
  }
  return found;
}

/** The working day with this number when `start`, or the next day that is worked, is day 0 (domain: days). */
export function addWorkingDays(start: PlainDate, n: number, works: Calendar): PlainDate {
  const zero = workingDayFrom(start, works);
  if (n === 0) return zero;
  return n > 0 ? workingDayAfter(zero, n, works) : workingDayBefore(zero, -n, works);
}

/** How many working days lie after `from`, up to and with `to`; 0 where `to` is not later. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, works: Calendar): number {
  let count = 0;
  for (let day = from.add(oneDay); compare(day, to) <= 0; day = day.add(oneDay)) {
    if (works(day)) count += 1;
  }
  return count;
}

/** The later of two days. */
export function later(one: PlainDate, other: PlainDate): PlainDate {
  return compare(one, other) < 0 ? other : one;
}

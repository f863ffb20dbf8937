import { Temporal } from 'temporal-polyfill';
import type { Fits, When, Why } from './meant.ts';

type PlainDate = Temporal.PlainDate;
type Way = 1 | -1;

/** So many days off, a date is rather meant than the one a year away from it. */
const near = 60;

/** The day that fits as its tense has it: the last one or the next, and a bare weekday to come is never today. */
export function fittingDay(fits: Fits, { today, tense }: When): PlainDate | Why {
  const isWeekday = fits.figure === undefined;
  if (tense === 'coming' && isWeekday) return firstFitting(fits, today.add({ days: 1 }));
  const way = tense === 'past' ? -1 : 1;
  const read = nearest(fits, today, way);
  if (isWeekday || fits.year !== undefined || (fits.month === undefined && read !== 'another weekday'))
    return read;
  const other = nearest(fits, today, way === 1 ? -1 : 1);
  const isNear = typeof other !== 'string' && Math.abs(today.until(other).days) <= near;
  // 'Done 1 October', or 'Tuesday 8 September' of a day gone by: its weekday or its nearness tells which is meant.
  return isNear && (tense === 'past' || read === 'another weekday') && isFurther(read, today) ? other : read;
}

function isFurther(read: PlainDate | Why, today: PlainDate): boolean {
  return typeof read === 'string' ? read === 'another weekday' : Math.abs(today.until(read).days) > near;
}

/** The first day from one on that fits. */
export function firstFitting(fits: Fits, from: PlainDate): PlainDate | Why {
  return nearest(fits, from, 1);
}

/** The last day up to one that fits. */
export function lastFitting(fits: Fits, to: PlainDate): PlainDate | Why {
  return nearest(fits, to, -1);
}

function nearest(fits: Fits, from: PlainDate, way: Way): PlainDate | Why {
  const read =
    fits.figure === undefined
      ? nearestWeekday(fits.weekday ?? from.dayOfWeek, from, way)
      : fits.month === undefined
        ? nearestFigure(fits.figure, from, way)
        : nearestDate(fits.figure, fits.month, fits.year, from, way);
  if (!read) return 'no such day';
  return fits.weekday === undefined || fits.weekday === read.dayOfWeek ? read : 'another weekday';
}

function nearestWeekday(weekday: number, from: PlainDate, way: Way): PlainDate {
  return from.add({ days: way * ((way * (weekday - from.dayOfWeek) + 7) % 7) });
}

/** Of the month itself or of the nearest that has such a day. */
function nearestFigure(figure: number, from: PlainDate, way: Way): PlainDate | undefined {
  return [0, 1, 2]
    .map((months) => from.with({ day: 1 }).add({ months: way * months }))
    .map(({ year, month }) => dayOf(year, month, figure))
    .find((day) => day && !isBehind(day, from, way));
}

function nearestDate(figure: number, month: number, year: number | undefined, from: PlainDate, way: Way) {
  if (year !== undefined) return dayOf(year, month, figure);
  const lastOfMonth = Temporal.PlainDate.from({ year: from.year, month, day: figure || 1 });
  return dayOf(isBehind(lastOfMonth, from, way) ? from.year + way : from.year, month, figure);
}

function isBehind(day: PlainDate, from: PlainDate, way: Way): boolean {
  return from.until(day).sign * way < 0;
}

function dayOf(year: number, month: number, day: number): PlainDate | undefined {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day >= 1 && day <= first.daysInMonth ? first.with({ day }) : undefined;
}

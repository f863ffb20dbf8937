import type { Temporal } from 'temporal-polyfill';
import type { DayRead } from './ask.ts';
import { readDay } from './read-day.ts';

/** Further ahead than this, a day without a year was meant to lie in the past: an induction may start late. */
const mostMonthsAhead = 9;

/** A first day in a job or at a practice: without a year it may also be the last such day. */
export function readFirstDay(text: string, today: Temporal.PlainDate): DayRead {
  const read = readDay(text, today);
  if (!('day' in read) || /\b\d{4}\b/.test(text)) return read;
  const isFar = today.add({ months: mostMonthsAhead }).until(read.day).sign > 0;
  return isFar ? { day: read.day.subtract({ years: 1 }) } : read;
}

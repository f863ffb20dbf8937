import { Temporal } from 'temporal-polyfill';

/** A stored day as a day. */
export function toDay(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}

/** A stored day that may be missing. */
export function toDayOrNull(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : toDay(text);
}

/** A day as it is stored. */
export function fromDay(day: Temporal.PlainDate): string {
  return day.toString();
}

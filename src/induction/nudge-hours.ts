import { Temporal } from 'temporal-polyfill';
import type { Role } from './role.ts';
import { type Calendar, later, workingDayFrom } from './working-day.ts';

/** What somebody asked for about nudges; nothing asked is the usual. */
export type NudgeWish = {
  /** When they want the day's digest. */
  readonly at: Temporal.PlainTime | null;
  /** Nothing comes before this day. */
  readonly pausedUntil: Temporal.PlainDate | null;
  readonly weekly: boolean;
  readonly stopped: boolean;
};

export const noWish: NudgeWish = { at: null, pausedUntil: null, weekly: false, stopped: false };

/** Digests go out first thing; GPs answer at lunchtime; a tick list comes at the end of the day (domain: the one ladder). */
const usualTime = Temporal.PlainTime.from('09:00');
const gpsTime = Temporal.PlainTime.from('12:30');
const tickListTime = Temporal.PlainTime.from('16:00');

/** Nobody is written to before or after these. */
export const earliest = Temporal.PlainTime.from('07:00');
export const latest = Temporal.PlainTime.from('18:00');

/** Somebody as a reader of nudges: when they work, and what they asked for. */
export type NudgeReader = {
  readonly works: Calendar;
  readonly wish: NudgeWish;
  readonly roles: readonly Role[];
};

/** When a reader's digest goes out on a day. */
export function digestTime({ wish, roles }: NudgeReader): Temporal.PlainTime {
  return wish.at ?? (roles.includes('gp-lead') ? gpsTime : usualTime);
}

/** From when on a reader has their digest: a tick list at the end of the day, and at their own hour where that is later. */
export function digestFrom(reader: NudgeReader, isTickList: boolean): Temporal.PlainTime {
  if (!isTickList) return digestTime(reader);
  const { at } = reader.wish;
  return at && Temporal.PlainTime.compare(at, tickListTime) > 0 ? at : tickListTime;
}

/** Whether it is inside the hours in which a reader may be written to, on a day they work. */
export function isInHours(
  reader: NudgeReader,
  now: Temporal.PlainDateTime,
  from = digestTime(reader),
): boolean {
  const time = now.toPlainTime();
  return (
    reader.works(now.toPlainDate()) &&
    Temporal.PlainTime.compare(from, time) <= 0 &&
    Temporal.PlainTime.compare(time, latest) < 0
  );
}

/** Whether a day is one on which a reader wants nudges: not paused, not stopped, and weekly on their first day of the week. */
export function wantsNudges({ works, wish }: NudgeReader, day: Temporal.PlainDate): boolean {
  if (wish.stopped) return false;
  if (wish.pausedUntil && day.until(wish.pausedUntil).sign > 0) return false;
  return !wish.weekly || isFirstOfWeek(day, works);
}

/** The first day from one on on which a reader works and wants nudges; null where they want none. */
export function nextWanted(
  { works, wish }: NudgeReader,
  from: Temporal.PlainDate,
): Temporal.PlainDate | null {
  if (wish.stopped) return null;
  const day = workingDayFrom(wish.pausedUntil ? later(from, wish.pausedUntil) : from, works);
  if (!wish.weekly || isFirstOfWeek(day, works)) return day;
  return workingDayFrom(day.add({ days: 8 - day.dayOfWeek }), works);
}

function isFirstOfWeek(day: Temporal.PlainDate, works: Calendar): boolean {
  const before = Array.from({ length: day.dayOfWeek - 1 }, (_, n) => day.subtract({ days: n + 1 }));
  return works(day) && !before.some(works);
}

import type { Temporal } from 'temporal-polyfill';
import { weekday } from './date-words.ts';
import { firstFitting, fittingDay, lastFitting } from './fitting-day.ts';
import type { Found } from './found-days.ts';
import type { When, Why } from './meant.ts';

type PlainDate = Temporal.PlainDate;
type Settled = PlainDate | Why | undefined;

const holdsWeekday = new RegExp(`\\b${weekday}\\b`, 'i');

/** '28 to 3 October' begins in September; over more days than this it is a slip, as in '25 to 21 September'. */
const acrossMonths = 14;

/** The day of each, or why there is none, and nothing for spans: what one leaves open follows from those it is linked to. */
export function settle(found: readonly Found[], today: PlainDate): readonly Settled[] {
  const days: Settled[] = found.map(() => undefined);
  const forwards = found.map((_, at) => at);
  const backwards = forwards.toReversed();
  const settleBy = (order: readonly number[], rule: Rule) => {
    for (const at of order) {
      const place = placeAt(found, days, at);
      days[at] ??= rule(place, { today, tense: place.one.tense });
    }
  };
  settleBy(backwards, ofItself);
  settleBy(backwards, byItsMonth);
  settleBy(backwards, byTheNext);
  settleBy(forwards, byTheOneBefore);
  settleBy(backwards, back);
  settleBy(forwards, onwards);
  return days;
}

/** One of those found, with its neighbours as far as it is linked to them and they are settled. */
type Place = {
  readonly one: Found;
  readonly before: Neighbour | undefined;
  readonly next: Neighbour | undefined;
};
type Neighbour = { readonly found: Found; readonly day: PlainDate; readonly isSpan: boolean };
type Rule = (place: Place, when: When) => Settled;

function placeAt(found: readonly Found[], days: readonly Settled[], at: number): Place {
  const one = found[at] as Found;
  return {
    one,
    before: neighbour(found[at - 1], days[at - 1], one),
    next: neighbour(found[at + 1], days[at + 1], found[at + 1]),
  };
}

function neighbour(found: Found | undefined, day: Settled, linked: Found | undefined): Neighbour | undefined {
  if (!found || !linked?.link || day === undefined || typeof day === 'string') return undefined;
  return { found, day, isSpan: linked.link === 'to' };
}

function ofItself({ one: { meant } }: Place, when: When): Settled {
  if ('day' in meant) return meant.day;
  return 'fits' in meant && meant.fits.year !== undefined ? fittingDay(meant.fits, when) : undefined;
}

/** '28 December to 3 January': the end is the next such day, and the beginning is before it. */
function byItsMonth({ one: { meant }, before, next }: Place, when: When): Settled {
  if (!('fits' in meant) || meant.fits.month === undefined) return undefined;
  if (next?.isSpan) return lastFitting(meant.fits, next.day);
  return before?.isSpan ? firstFitting(meant.fits, before.day) : fittingDay(meant.fits, when);
}

/** '8th and 9th of October', 'Monday to Wednesday next week'; but 'Friday to 2 October' begins this Friday. */
function byTheNext({ one: { meant }, next }: Place, when: When): Settled {
  if (!('fits' in meant) || !next) return undefined;
  if (meant.fits.figure === undefined && !isOfItsWeek(next.found)) return fittingDay(meant.fits, when);
  const read = lastFitting(meant.fits, next.day);
  const isLong = next.isSpan && typeof read !== 'string' && read.until(next.day).days > acrossMonths;
  return isLong && read.month !== next.day.month ? 'backwards' : read;
}

/** 'October 8th and 9th', 'next Monday or Tuesday', 'today to Friday'. */
function byTheOneBefore({ one: { meant }, before }: Place): Settled {
  if (!('fits' in meant) || !before) return undefined;
  const follows = before.isSpan || meant.fits.figure !== undefined || isOfItsWeek(before.found);
  return follows ? firstFitting(meant.fits, before.day.add({ days: 1 })) : undefined;
}

function onwards({ one: { meant }, before }: Place, when: When): Settled {
  if (!('fits' in meant)) return undefined;
  return before?.isSpan
    ? firstFitting(meant.fits, before.day.add({ days: 1 }))
    : fittingDay(meant.fits, when);
}

function back({ one: { meant }, next }: Place, when: When): Settled {
  if (!('fits' in meant) || when.tense === 'coming') return undefined;
  return next?.isSpan
    ? lastFitting(meant.fits, next.day.subtract({ days: 1 }))
    : fittingDay(meant.fits, when);
}

function isOfItsWeek({ meant, said }: Found): boolean {
  return 'day' in meant && holdsWeekday.test(said);
}

import type { Temporal } from 'temporal-polyfill';
import { type Found, foundDays, isMove } from './found-days.ts';
import type { Tense, Why } from './meant.ts';
import { settle } from './settle-days.ts';
import { mondayOf, wholeWeek } from './week-days.ts';

type PlainDate = Temporal.PlainDate;
type Read =
  | { readonly day: PlainDate }
  | { readonly from: PlainDate; readonly to: PlainDate }
  | { readonly unclear: Why };

/** A day, days from one to another, or words that name no one day; with the words, and where they stand in the text. */
export type DaySaid = Read & { readonly said: string; readonly at: number };

/**
 * The days and spans that stand anywhere in a message, in order, read as in England: what leaves the week, the month
 * or the year open is the last such day where the message tells of what was, and the next where it is to come.
 */
export function daysSaid(text: string, today: PlainDate, tense: Tense): readonly DaySaid[] {
  const found = foundDays(text, { today, tense });
  const days = settle(found, today);
  const said: DaySaid[] = [];
  for (const [at, one] of found.entries()) {
    const next = { said: one.said, at: one.at, ...read(one, days[at]) };
    const last = said.at(-1);
    const span = last && joined(last, next, one.link, text);
    if (span) said[said.length - 1] = span;
    else said.push(next);
  }
  return said;
}

function read({ meant, isWeek }: Found, day: PlainDate | Why | undefined): Read {
  if (typeof day === 'string') return { unclear: day };
  if (day) return isWeek ? wholeWeek(weekFrom(day)) : { day };
  return 'from' in meant || 'unclear' in meant ? meant : { unclear: 'which day' };
}

/** A week that is said to begin on a Saturday or Sunday is worked from the Monday after. */
function weekFrom(day: PlainDate): PlainDate {
  return mondayOf(day.dayOfWeek > 5 ? day.add({ weeks: 1 }) : day);
}

function joined(one: DaySaid, next: DaySaid, link: Found['link'], text: string): DaySaid | undefined {
  if (!link || link === 'or' || isMove(text, one.at)) return undefined;
  const words = { said: text.slice(one.at, next.at + next.said.length), at: one.at };
  if (!('unclear' in one) && 'day' in next) {
    const [from, last] = 'day' in one ? [one.day, one.day] : [one.from, one.to];
    const days = last.until(next.day).days;
    // 'Monday to Tuesday and Wednesday': what follows on goes on.
    if (days !== 1 && (link === 'and' || 'from' in one)) return undefined;
    return days < 0 ? { ...words, unclear: 'backwards' } : { ...words, from, to: next.day };
  }
  const why = 'unclear' in one ? one.unclear : 'unclear' in next ? next.unclear : undefined;
  return link === 'to' && why ? { ...words, unclear: why } : undefined;
}

import type { Temporal } from 'temporal-polyfill';
import { sayShortDay } from './say-day.ts';

/** What a message that would go out is about, in a few words. */
export function sayMessage(count: number, kind: 'digest' | 'urgent', isTickList: boolean): string {
  if (kind === 'urgent')
    return count === 1 ? 'one thing that cannot wait' : `${count} things that cannot wait`;
  if (count === 0) return 'how many hellos are still to come';
  if (isTickList)
    return count === 1 ? 'a tick list with one question' : `a tick list with ${count} questions`;
  return count === 1 ? 'one thing' : `${count} things`;
}

/** 'Mon 7 Sep, 09:00'. */
export function sayMoment(at: Temporal.PlainDateTime, today: Temporal.PlainDate): string {
  return `${sayShortDay(at.toPlainDate(), today)}, ${at.toPlainTime().toString().slice(0, 5)}`;
}

const mostTitles = 3;

/** The first few titles, and how many come after these. */
export function sayTitles(titles: readonly string[]): string {
  const more = titles.length - mostTitles;
  const first = titles.slice(0, mostTitles).join('; ');
  return more > 0 ? `${first}; and ${more} more` : first;
}

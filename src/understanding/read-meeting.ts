import type { Temporal } from 'temporal-polyfill';
import type { MeetingDay } from '../induction/invites.ts';
import { readDay } from './read-day.ts';
import { readWeek } from './read-week.ts';

type PlainDate = Temporal.PlainDate;

const weekday = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?|s)?\b/gi;
const dated = /\d|\b(?:next|this|today|tomorrow)\b/i;
const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

/** A meeting as it is called, and its day: a date that is said, or the one day of the week that its words name. */
export function readMeeting(
  text: string,
  today: PlainDate,
): { readonly meeting: string; readonly when?: MeetingDay } {
  const words = text.trim();
  const at = words.toLowerCase().lastIndexOf(' on ');
  const [name, last] = at > 0 ? [words.slice(0, at), words.slice(at + ' on '.length)] : [words, ''];
  const week = last ? readWeek(last) : undefined;
  if (week) return week.length === 1 ? { meeting: name, when: { weekday: week[0] ?? 1 } } : { meeting: name };
  if (dated.test(last)) {
    const read = readDay(last, today);
    if ('day' in read) return { meeting: name, when: read };
  }
  const whole = month.test(words) ? readDay(words, today) : { unclear: words };
  if ('day' in whole) return { meeting: words, when: whole };
  const named = new Set([...words.matchAll(weekday)].flatMap(([day]) => readWeek(day) ?? []));
  const [only, ...others] = named;
  return only && others.length === 0 ? { meeting: words, when: { weekday: only } } : { meeting: words };
}

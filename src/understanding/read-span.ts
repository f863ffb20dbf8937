import type { Temporal } from 'temporal-polyfill';
import type { Away } from '../induction/working-day.ts';
import { month, weekday } from './date-words.ts';
import { readDay } from './read-day.ts';

type PlainDate = Temporal.PlainDate;

/** First and last day, or what cannot be told: which days, until when, or that they lie behind. */
export type Span = Away | { readonly unclear: 'days' | 'end' | 'past' };

/** What stands between two days. */
const between = /\s+(?:to|until|till|til|through|-|and)\s+/;

/** Words that would make other days of those beside them: they are asked back, never left out. */
const vague =
  /\b(?:except|apart|half|mornings?|afternoons?|evenings?|days|weeks|months?|years?|every|each|before|after|am|pm|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/;
const ofDays = new RegExp(
  `^(?:\\d+(?:st|nd|rd|th)?|\\d+(?:/\\d+)+|\\d{4}~\\d\\d~\\d\\d|${month}|${weekday}|today|tomorrow|next|this|last|week|commencing|from|between|to|until|till|til|through|-|and|back)$`,
);

/** The days that words name, as England writes them; all words besides are let go, for nobody’s reasons are kept. */
export function readSpan(text: string, today: PlainDate): Span {
  const plain = plainly(text);
  if (vague.test(plain)) return { unclear: 'days' };
  const kept = plain
    .split(' ')
    .filter((word) => ofDays.test(word))
    .join(' ')
    .replaceAll('~', '-');
  const [before = '', backOn] = kept.split(/ ?\bback /);
  if (backOn === undefined) return inOrder(spanOf(before, today), before, today);
  const whole = spanOf(before, today);
  if (!('unclear' in whole) && between.test(before)) return inOrder(whole, before, today);
  return untilBack(before, backOn, today);
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bw\/c\b|\bweek (?:beginning|of|starting)\b/g, 'week commencing')
    .replace(/\bnow\b/g, 'today')
    .replace(/(\d{4})-(\d\d)-(\d\d)/g, '$1~$2~$3')
    .replace(/\b(\d{1,2})\.(\d{1,2})(?:\.(\d{2,4}))?\b/g, (_, d, m, y) => [d, m, y].filter(Boolean).join('/'))
    .replace(/-/g, ' - ')
    .replace(/[^\p{L}\d/~ -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function spanOf(words: string, today: PlainDate): Span {
  if (/\blast\b/.test(words)) return { unclear: 'past' };
  const week = weekOf(words, today);
  if (week) return week;
  const [, end] = /^(?:to|until|till|til|through) (.+)$/.exec(words) ?? [];
  if (end) return spanFrom(today, readDay(end, today));
  const isOpen = /^from /.test(words);
  const sides = words.replace(/^(?:from|between) /, '').split(between);
  const [first = '', last] = sides;
  if (sides.length > 2) return { unclear: 'days' };
  if (last !== undefined) return twoDays(first, last, words, today);
  const only = readDay(first, today);
  if (!('day' in only)) return { unclear: 'days' };
  return isOpen ? { unclear: 'end' } : { from: only.day, to: only.day };
}

/** A whole week is Monday to Friday; of this one, what is left. */
function weekOf(words: string, today: PlainDate): Span | undefined {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const friday = { days: 4 };
  if (/^(?:from )?next week$/.test(words))
    return { from: monday.add({ weeks: 1 }), to: monday.add({ weeks: 1 }).add(friday) };
  if (/^(?:from )?this week$/.test(words)) {
    const to = monday.add(friday);
    return today.until(to).sign < 0 ? { unclear: 'days' } : { from: today, to };
  }
  const [, first] = /^week commencing (.*\d.*)$/.exec(words) ?? [];
  const read = first && readDay(first, today);
  return read && 'day' in read ? { from: read.day, to: read.day.add(friday) } : undefined;
}

function spanFrom(from: PlainDate, read: ReturnType<typeof readDay>): Span {
  return 'day' in read ? { from, to: read.day } : { unclear: 'days' };
}

/** '3 to 14 August': the month and year of one are the other’s too; a bare weekday or figure follows the first day. */
function twoDays(first: string, last: string, words: string, today: PlainDate): Span {
  const one = readDay(withMonthOf(last, first), today);
  if (!('day' in one)) return { unclear: 'days' };
  const follows = new RegExp(`^(?:${weekday}|\\d{1,2}(?:st|nd|rd|th))$`).test(last) && !hasMonth(first);
  const yearOnce = hasYear(first) && !hasYear(last);
  const span = spanFrom(one.day, readDay(withMonthOf(first, last), follows || yearOnce ? one.day : today));
  if ('unclear' in span || !/ and /.test(words) || words.startsWith('between ')) return span;
  // 'Monday and Friday' are two days, and not the ones between.
  return span.from.add({ days: 1 }).equals(span.to) ? span : { unclear: 'days' };
}

function hasMonth(words: string): boolean {
  return new RegExp(`\\b${month}\\b|/|\\d{4}-`).test(words.replace(new RegExp(`^${weekday} (?=\\d)`), ''));
}

function hasYear(words: string): boolean {
  return /\b\d{4}\b|\d\/\d+\/\d/.test(words);
}

/** A bare figure, with or without its weekday, takes month and year from the other day. */
function withMonthOf(other: string, words: string): string {
  if (!new RegExp(`^(?:${weekday} )?\\d{1,2}(?:st|nd|rd|th)?$`).test(words)) return words;
  const [, slashed] = /^\d{1,2}(\/.+)$/.exec(other) ?? [];
  if (slashed) return `${words.replace(/[a-z ]/g, '')}${slashed}`;
  const [named] = new RegExp(`\\b${month}\\b`).exec(other.replace(new RegExp(`^${weekday}\\b`), '')) ?? [];
  const [year = ''] = /\b\d{4}\b/.exec(other) ?? [];
  return named ? `${words} ${named} ${year}`.trim() : words;
}

/** 'Back on Monday': away until the day before. */
function untilBack(before: string, backOn: string, today: PlainDate): Span {
  const read = readDay(backOn, today);
  if (!('day' in read)) return { unclear: 'days' };
  const to = read.day.subtract({ days: 1 });
  const words = before.replace(/^from /, '');
  const from = words ? readDay(words, today) : { day: today };
  return 'day' in from ? { from: from.day, to } : { unclear: 'days' };
}

/** So long ago somebody may have gone, and says so only now. */
const begunDays = 60;
/** Days of so lately, named without a year, are not those of next year. */
const lately = 31;

/** Without a year a day is the next such one; a leave that has begun, or is over, is not put off by a year for that. */
function inOrder(span: Span, words: string, today: PlainDate): Span {
  if ('unclear' in span || hasYear(words)) return span;
  const { from, to } = span;
  const [begun, ended] = [from.subtract({ years: 1 }), to.subtract({ years: 1 })];
  if (from.until(to).sign < 0) {
    const isUnderWay = begun.until(to).sign >= 0 && begun.until(today).days <= begunDays;
    return isUnderWay ? { from: begun, to } : span;
  }
  const sinceEnd = ended.until(today).days;
  return sinceEnd > 0 && sinceEnd <= lately ? { unclear: 'past' } : span;
}

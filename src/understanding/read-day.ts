import { en, type ParsedResult } from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import type { DayRead } from './ask.ts';
import { relativeDay } from './relative-day.ts';

type PlainDate = Temporal.PlainDate;

const longest = 100;
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthFirst = new RegExp(`\\b((?:${months})[a-z]*) (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'gi');

/**
 * The one day that words name, read as in England: the day before the month, and without a year the next such
 * day. Words that name none, no real one, or more than one come back as unclear.
 */
export function readDay(text: string, today: PlainDate): DayRead {
  const words = text.trim().slice(0, longest);
  const plain = words
    .toLowerCase()
    .replace(monthFirst, '$2 $1')
    .replace(/^(on|for|to|by) /, '');
  const day = relativeDay(plain, today) ?? dated(plain, today);
  return day && day !== 'unclear' ? { day } : { unclear: words };
}

function dated(words: string, today: PlainDate): PlainDate | undefined {
  const noon = new Date(today.year, today.month - 1, today.day, 12);
  const found = en.GB.parse(words, noon, { forwardDate: true });
  const [only] = found;
  if (!only || found.length > 1 || only.end) return undefined;
  return wholeDay(only, words);
}

/** Other figures beside the date would be somebody's second thought: such words are asked back. */
function wholeDay(result: ParsedResult, words: string): PlainDate | undefined {
  const { start, text } = result;
  const rest = words.replace(text.toLowerCase(), '');
  if (/\d/.test(rest) || !start.isCertain('day')) return undefined;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (!year || !month || !day) return undefined;
  const read = Temporal.PlainDate.from({ year, month, day });
  const named = start.isCertain('weekday') ? start.get('weekday') : null;
  return named !== null && named !== read.dayOfWeek % 7 ? undefined : read;
}

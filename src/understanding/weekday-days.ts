import type { Temporal } from 'temporal-polyfill';
import { count, countOf, weekday, weekdayOf } from './date-words.ts';
import { firstFitting, lastFitting } from './fitting-day.ts';
import type { Meant, When, Why } from './meant.ts';
import { type Around, type Parts, type Saying, saying } from './saying.ts';

type PlainDate = Temporal.PlainDate;

const named = `(?<weekday>${weekday})`;
const week = '(?:week|wk)';
const next = '(?:next|nxt)';
/** 'At Mondays MDT' is that of one Monday, typed without its apostrophe. */
const meeting = '(?:\\w{1,12} ){0,2}(?:meeting|mtg|mdt|huddle|session|clinic|appt|slot|call|lunch)';
const atOne = `(?<=\\b(?:at|to|in|for|after|before|this|next|last) ${weekday}s|^${weekday}s(?= no good))`;
const which = `(?<which>this|last|${next})`;

/** Days that people name by their weekday. */
export const weekdayDays: readonly Saying[] = [
  saying(
    `(?:a )?${week} last ${named}|(?:a )?${week} ago (?:last |on )?${named.replace('weekday', 'day')}`,
    weekBeforeLast,
  ),
  saying(`(?:${count} )?(?<unit>${week}|fortnight)s? (?:on|from) ${named}`, weeksOn),
  saying(
    `${named} (?<unit>${week}|fortnight)(?! (?:\\d{1,2}(?!\\d| ?(?:am|pm|[:.]))|one|beginning|starting|comm))`,
    weeksOn,
  ),
  saying(`${named},? (?:(?:of|in) )?(?:the )?${week} after next`, inWeek(2)),
  saying(`${named},? (?:(?:of|in) )?${which} ${week}`, inThatWeek),
  saying(`${which} ${week},? (?:on )?${named}`, inThatWeek),
  saying(`${next} ${named}`, inWeek(1)),
  saying(`(?:this )?(?:past|previous) ${named}|last (?<day>${weekday})(?! (?:with|in|down)\\b)`, before),
  saying(`${named} (?:just )?gone(?=\\s*(?:$|[.,;!?)]))|(?<day>${weekday}) just gone`, before),
  saying(`(?:this|the) coming ${named}|(?:this )?(?<day>${weekday}) coming(?=\\s*(?:$|[.,;!?)]))`, coming),
  saying(`${named} before last`, weekBeforeLast),
  saying(`${named}s(?= ${meeting}\\b| (?:no good|fine|out|better|best)\\b)${atOne}`, bare),
  saying(`(?:this )?${named}`, bare),
];

function numberOf({ weekday: word, day }: Parts): number {
  return weekdayOf(word ?? day) ?? 1;
}

function coming(parts: Parts, { today }: When): Meant {
  return found(firstFitting({ weekday: numberOf(parts) }, today.add({ days: 1 })));
}

function before(parts: Parts, { today }: When): Meant {
  return found(lastFitting({ weekday: numberOf(parts) }, today.subtract({ days: 1 })));
}

function weekBeforeLast(parts: Parts, { today }: When): Meant {
  return found(lastFitting({ weekday: numberOf(parts) }, today.subtract({ days: 8 })));
}

/** 'A week on Friday', 'Friday week': of the next Friday, which is never today. */
function weeksOn(parts: Parts, { today }: When): Meant {
  const weeks = (parts.n === undefined ? 1 : countOf(parts.n)) * (/^f/i.test(parts.unit ?? '') ? 2 : 1);
  return found(firstFitting({ weekday: numberOf(parts) }, today.add({ days: 1, weeks })));
}

/** 'Next Thursday' is the Thursday of next week; it is read back before it is saved. */
function inWeek(weeks: number): Saying['read'] {
  return (parts, { today }) => ({ day: today.add({ days: weeks * 7 + numberOf(parts) - today.dayOfWeek }) });
}

function inThatWeek(parts: Parts, when: When, around: Around): Meant | undefined {
  const said = parts.which?.toLowerCase();
  return inWeek(said === 'this' ? 0 : said === 'last' ? -1 : 1)(parts, when, around);
}

function bare(parts: Parts, _: When, around: Around): Meant | undefined {
  return isWeekday(parts.weekday ?? '', around) ? { fits: { weekday: numberOf(parts) } } : undefined;
}

const leadsToADay =
  /\b(?:on|this|next|coming|by|for|till?|until|from|since)\s$|(?:day|mon|tues?|weds?|thurs?|fri|sat)\s?(?:and|or|to|&|,|\/|-|n)\s?$/i;
const ofADay =
  /^(?:\s(?:am|pm|morn|morning|aft|afternoon|eve|evening|night|\d{1,2}(?:st|nd|rd|th))\b|\s?[-/&]\s?sun)/i;
const sentence = /\b(?:it|you|them|her|him|that|off|free|in|open|closed)\s$/i;

/** Sat and sun, wed and Mon mean other things too; they are days where the words around them say so. */
function isWeekday(word: string, { before: left, after: right }: Around): boolean {
  if (/\b(?:mr|mrs|miss|ms|dr)\.?\s$/i.test(left)) return false;
  if (/^wed$/i.test(word)) return !/\b(?:got|get|getting|were|was|be|newly|just)\s$/i.test(left);
  if (
    /^(?:Mon|Sun)$/.test(word) &&
    /^ \p{Lu}\p{Ll}/u.test(right) &&
    /\b(?:with|ask|tell|email)\s$/.test(left)
  )
    return false;
  if (!/^(?:this\s+)?(?:sat|sun)$/i.test(word)) return true;
  const isAlone = left.trim() === '' && right.trim() === '';
  const ends = /^\s*(?:$|[.!?])/.test(right) && sentence.test(left);
  return isAlone || ends || leadsToADay.test(left) || ofADay.test(right);
}

function found(day: PlainDate | Why): Meant {
  return typeof day === 'string' ? { unclear: day } : { day };
}

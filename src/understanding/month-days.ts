import type { Temporal } from 'temporal-polyfill';
import { month, monthOf, weekday, weekdayOf } from './date-words.ts';
import { firstFitting, lastFitting } from './fitting-day.ts';
import type { Meant, When, Why } from './meant.ts';
import { type Parts, type Saying, saying } from './saying.ts';

type PlainDate = Temporal.PlainDate;

const ofMonth = `(?:(?:(?:the|this) )?(?<now>month)|(?<which>next|last) month|(?<month>${month})(?: (?<year>20\\d\\d))?)`;
const nth = '(?<nth>first|1st|second|2nd|third|3rd|fourth|4th|last)';

/** Days that people name by where in a month they are. */
export const monthDays: readonly Saying[] = [
  saying(`(?:the )?${nth} (?<weekday>${weekday}) (?:(?:in|of) )?${ofMonth}`, weekdayOfMonth),
  saying(`(?:the )?(?:(?:very )?end|last day) of ${ofMonth}|eom|month end`, lastOfMonth),
  saying(`(?:the )?(?:very )?(?:start|beginning) of ${ofMonth}`, firstOfMonth),
  saying('(?:christmas|xmas) eve', everyYear(12, 24)),
  saying('(?:christmas|xmas) day', everyYear(12, 25)),
  saying('boxing day', everyYear(12, 26)),
  saying("new years? eve|new year['’]s eve|nye", everyYear(12, 31)),
  saying("new years? day|new year['’]s day", everyYear(1, 1)),
];

function weekdayOfMonth(parts: Parts, when: When): Meant {
  const first = monthMeant(parts, when);
  const wanted = { weekday: weekdayOf(parts.weekday) };
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  if (parts.nth?.toLowerCase() === 'last') return day(lastFitting(wanted, last));
  const weeks = ['f', '1', 's', '2', 't', '3', 'fo', '4'].indexOf(initial(parts.nth));
  return day(firstFitting(wanted, first.add({ weeks: Math.floor(weeks / 2) })));
}

/** 'First' and 'fourth' begin alike. */
function initial(word = ''): string {
  const small = word.toLowerCase();
  return small.startsWith('fo') ? 'fo' : small.slice(0, 1);
}

function lastOfMonth(parts: Parts, when: When): Meant {
  return { day: monthMeant(parts, when).add({ months: 1 }).subtract({ days: 1 }) };
}

/** 'The start of the month' that is to come is that of the next. */
function firstOfMonth(parts: Parts, when: When): Meant {
  const first = monthMeant(parts, when);
  return { day: parts.now && when.tense === 'coming' ? first.add({ months: 1 }) : first };
}

/** The first day of the month that is said: of this year, or where that is over, or far ahead of what is past, of another. */
function monthMeant({ month: said, which, year }: Parts, { today, tense }: When): PlainDate {
  const first = today.with({ day: 1 });
  if (which) return first.add({ months: which.toLowerCase() === 'next' ? 1 : -1 });
  const wanted = monthOf(said);
  if (wanted === undefined) return first;
  if (year) return first.with({ year: Number(year), month: wanted });
  const ahead = (wanted - today.month + 12) % 12;
  return first.add({ months: tense === 'past' && ahead > soon ? ahead - 12 : ahead });
}

/** So many months ahead, a month is rather meant than the one a year before it. */
const soon = 2;

function everyYear(ofYear: number, figure: number): Saying['read'] {
  return () => ({ fits: { month: ofYear, figure } });
}

function day(found: PlainDate | Why): Meant {
  return typeof found === 'string' ? { unclear: found } : { day: found };
}

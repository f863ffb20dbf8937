import type { Temporal } from 'temporal-polyfill';
import type { Meant, When } from './meant.ts';
import { type Parts, type Saying, saying } from './saying.ts';

type PlainDate = Temporal.PlainDate;

const week = '(?:week|wk)';
const which = '(?:(?<which>this|the|next|nxt|last) )?';
const friday = { days: 4 };

/** Weeks, Monday to Friday, and the days at their ends. */
export const weekDays: readonly Saying[] = [
  saying(`(?:the )?end of ${which}${week}|eow`, ({ which: said }, when) => ({ day: endOfWeek(said, when) })),
  saying(`(?:the )?(?:start|beginning) of (?:the )?${which}${week}`, startOfWeek),
  saying(`(?:the )?${week} after next`, (_, { today }) => wholeWeek(mondayOf(today).add({ weeks: 2 }))),
  saying(`(?:the )?rest of (?:the|this) ${week}`, (_, { today }) => restOfWeek(today)),
  saying(`(?:(?:this|the) )?coming ${week}|${week} coming`, (_, { today }) =>
    wholeWeek(mondayOf(today).add({ weeks: 1 })),
  ),
  saying(`(?<which>this|next|nxt|last) ${week}s?(?! (?:or|today|tomorrow)\\b)`, thatWeek),
  saying(`(?:this|(?:at|over|on|during) the|all|the) weekend|${week}end just gone`, weekend),
];

/** A week as people work it, Monday to Friday. */
export function wholeWeek(monday: PlainDate): { readonly from: PlainDate; readonly to: PlainDate } {
  return { from: monday, to: monday.add(friday) };
}

/** The Monday of a day’s week. */
export function mondayOf(day: PlainDate): PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

function weeksAway(said = 'this'): number {
  const small = said.toLowerCase();
  return small === 'last' ? -1 : /^n/.test(small) ? 1 : 0;
}

/** On a Saturday the end of the week that is to come is that of the next. */
function endOfWeek(said: string | undefined, { today, tense }: When): PlainDate {
  const end = mondayOf(today)
    .add({ weeks: weeksAway(said) })
    .add(friday);
  return tense === 'coming' && weeksAway(said) === 0 && today.until(end).sign < 0
    ? end.add({ weeks: 1 })
    : end;
}

function startOfWeek({ which: said }: Parts, { today, tense }: When): Meant {
  const isBare = said === undefined || /^the$/i.test(said);
  return { day: mondayOf(today).add({ weeks: isBare && tense === 'coming' ? 1 : weeksAway(said) }) };
}

/** Of this week, what is left of it, or what has been. */
function thatWeek({ which: said }: Parts, { today, tense }: When): Meant {
  const weeks = weeksAway(said);
  if (weeks !== 0) return wholeWeek(mondayOf(today).add({ weeks }));
  if (tense === 'coming') return restOfWeek(today);
  const { from, to } = wholeWeek(mondayOf(today));
  return { from, to: today.until(to).sign < 0 ? to : today };
}

function restOfWeek(today: PlainDate): Meant {
  const { to } = wholeWeek(mondayOf(today));
  return today.until(to).sign < 0 ? { unclear: 'which day' } : { from: today, to };
}

function weekend(_: Parts, { today, tense }: When): Meant {
  const saturday = mondayOf(today).add({ days: 5 });
  const from =
    tense === 'past' && today.until(saturday).sign > 0 ? saturday.subtract({ weeks: 1 }) : saturday;
  return { from, to: from.add({ days: 1 }) };
}

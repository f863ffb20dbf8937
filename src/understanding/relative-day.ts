import type { Temporal } from 'temporal-polyfill';

type PlainDate = Temporal.PlainDate;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekday = '(?<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]*';

type Match = Readonly<Record<string, string>>;
type Reader = readonly [RegExp, (match: Match, today: PlainDate) => PlainDate | undefined];

/** What people in England say for days, where the library for dates reads something else or nothing. */
const readers: readonly Reader[] = [
  [/^today$/, (_, today) => today],
  [/^tomorrow$/, (_, today) => today.add({ days: 1 })],
  [/^(the )?day after tomorrow$/, (_, today) => today.add({ days: 2 })],
  [
    /^in (?<n>\d{1,3}|an?|one|two|three|four) (?<unit>day|week)s?( time)?$/,
    (match, today) => today.add({ days: span(match) }),
  ],
  [/^(in )?a fortnight( today)?$|^a fortnight from today$/, (_, today) => today.add({ days: 14 })],
  [/^(a )?week today$/, (_, today) => today.add({ days: 7 })],
  [/^(two|2) weeks today$/, (_, today) => today.add({ days: 14 })],
  [/^(a )?week tomorrow$/, (_, today) => today.add({ days: 8 })],
  [new RegExp(`^(a )?week on ${weekday}$|^(?<later>mon|tue|wed|thu|fri|sat|sun)[a-z]* week$`), weekOn],
  [
    new RegExp(`^(a )?fortnight on ${weekday}$`),
    (match, today) => comingWeekday(match, today).add({ days: 14 }),
  ],
  [new RegExp(`^next ${weekday}$|^next week (on )?(?<later>mon|tue|wed|thu|fri|sat|sun)[a-z]*$`), inNextWeek],
  [new RegExp(`^(this )?(coming )?${weekday}$`), comingWeekday],
  [/^(the )?(?<n>\d{1,2})(st|nd|rd|th)$/, dayOfMonth],
];

/** The day that such words name, or nothing where they are of another kind. */
export function relativeDay(words: string, today: PlainDate): PlainDate | undefined {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(words);
    if (match) return read(match.groups ?? {}, today);
  }
  return undefined;
}

const counts: Match = { a: '1', an: '1', one: '1', two: '2', three: '3', four: '4' };

function span({ n = '', unit }: Match): number {
  return Number(counts[n] ?? n) * (unit === 'week' ? 7 : 1);
}

/** The next such weekday, never today: whoever means today says so. */
function comingWeekday(match: Match, today: PlainDate): PlainDate {
  const wanted = weekdays.indexOf(match.weekday ?? match.later ?? '') + 1;
  return today.add({ days: ((wanted - today.dayOfWeek + 6) % 7) + 1 });
}

function weekOn(match: Match, today: PlainDate): PlainDate {
  return comingWeekday(match, today).add({ days: 7 });
}

/** 'Next Thursday' is the Thursday of next week; it is read back before it is saved. */
function inNextWeek(match: Match, today: PlainDate): PlainDate {
  const wanted = weekdays.indexOf(match.weekday ?? match.later ?? '') + 1;
  return today.add({ days: 7 - today.dayOfWeek + wanted });
}

/** 'The 22nd': of this month, or of the next month that has one. */
function dayOfMonth({ n }: Match, today: PlainDate): PlainDate | undefined {
  const day = Number(n);
  const first = today.with({ day: 1 });
  const coming = [0, 1, 2].map((months) => first.add({ months })).filter((month) => day <= month.daysInMonth);
  return day < 1
    ? undefined
    : coming.map((month) => month.with({ day })).find((one) => today.until(one).sign >= 0);
}

import type { Temporal } from 'temporal-polyfill';

type PlainDate = Temporal.PlainDate;

const long = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** 'Thursday 17 September', with the year where it is not the one people are in. */
export function sayDay(day: PlainDate, today: PlainDate): string {
  return withYear(written(long, day), day, today);
}

/** 'Thu 17 Sep', with the year where it is not the one people are in. */
export function sayShortDay(day: PlainDate, today: PlainDate): string {
  return withYear(written(short, day).replace('Sept', 'Sep'), day, today);
}

/** 'today', 'tomorrow', or the day's short name. */
export function sayWhen(day: PlainDate, today: PlainDate): string {
  const ahead = today.until(day).days;
  if (ahead === 0) return 'today';
  return ahead === 1 ? 'tomorrow' : sayShortDay(day, today);
}

function written(format: Intl.DateTimeFormat, day: PlainDate): string {
  return format.format(Date.UTC(day.year, day.month - 1, day.day)).replace(',', '');
}

function withYear(text: string, day: PlainDate, today: PlainDate): string {
  return day.year === today.year ? text : `${text} ${day.year}`;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** 'Mondays and Wednesdays': the days somebody works. */
export function sayWeek(week: readonly number[]): string {
  return listed(week.map((day) => `${weekdays[day - 1]}s`));
}

/** 'Mon and Wed': the same, where there is little room. */
export function sayShortWeek(week: readonly number[]): string {
  return listed(week.map((day) => weekdays[day - 1]?.slice(0, 3) ?? ''));
}

/** 'one, two and three'. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

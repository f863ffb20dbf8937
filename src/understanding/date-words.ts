import { withSlips } from './slips.ts';

const monthWords: ReadonlyMap<string, number> = numbered([
  ['jan', ...withSlips('january')],
  ['feb', ...withSlips('february'), 'febuary'],
  ['mar', 'march'],
  ['apr', ...withSlips('april')],
  ['may'],
  ['jun', 'june'],
  ['jul', 'july'],
  ['aug', ...withSlips('august')],
  ['sep', 'sept', ...withSlips('september')],
  ['oct', ...withSlips('october')],
  ['nov', ...withSlips('november')],
  ['dec', ...withSlips('december')],
]);

const weekdayWords: ReadonlyMap<string, number> = numbered([
  ['mon', ...withSlips('monday'), 'munday'],
  ['tue', 'tues', ...withSlips('tuesday'), 'teusday', 'tusday', 'tueday'],
  ['wed', 'weds', ...withSlips('wednesday'), 'wensday', 'wendsday', 'wedsday', 'wensdy'],
  ['thu', 'thur', 'thurs', 'thrs', ...withSlips('thursday'), 'thirsday', 'thuresday'],
  ['fri', ...withSlips('friday'), 'fryday'],
  ['sat', ...withSlips('saturday'), 'saterday', 'satday'],
  ['sun', ...withSlips('sunday')],
]);

/** Months as people write them; a pattern to put into others, in small letters. */
export const month = anyOf([...monthWords.keys()]);

/** Days of the week as people write them, slips of the finger and all; a pattern like that of the months. */
export const weekday = anyOf([...weekdayWords.keys()]);

/** The number of a month, from 1. */
export function monthOf(word: string | undefined): number | undefined {
  return monthWords.get(plain(word));
}

/** The number of a day of the week, from 1 for Monday. */
export function weekdayOf(word: string | undefined): number | undefined {
  return weekdayWords.get(plain(word));
}

const countWords = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How many: in figures, in words, or a couple; a pattern with the group “n”. */
export const count = `(?<n>\\d{1,3}|an|${countWords.join('|')}|(?:a )?couple(?: of)?)`;

/** The number that such words say. */
export function countOf(words: string | undefined): number {
  const said = plain(words);
  if (said.includes('couple')) return 2;
  return /^\d/.test(said) ? Number(said) : Math.max(1, countWords.indexOf(said));
}

function numbered(words: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(words.flatMap((ways, at) => ways.map((way) => [way, at + 1] as const)));
}

/** The longest first, as a pattern takes the first that fits. */
function anyOf(words: readonly string[]): string {
  return `(?:${words.toSorted((one, other) => other.length - one.length).join('|')})`;
}

/** By way of capitals, as an old long s is an s there. */
function plain(word = ''): string {
  return word.toUpperCase().toLowerCase();
}

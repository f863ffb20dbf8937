import { weekday } from './date-words.ts';
import { readWeek } from './read-week.ts';

const one = `${weekday}s?`;
const link = '\\s*(?:,|&|/|\\bn\\b|\\band\\b|\\bto\\b|-|\\s)\\s*';
const days = new RegExp(`\\b${one}(?:${link}${one})*\\b`, 'gi');

/** The days of the week that stand in words, where they stand together: 'only in Mon and Tues'; nothing where they stand apart. */
export function weekIn(words: string): number[] | undefined {
  const [only, ...others] = words.match(days) ?? [];
  if (!only || (others.length && !/\bonly\b/i.test(words))) return undefined;
  return readWeek(only.replace(/\s*(?:\/|\bn\b|&)\s*/gi, ' and '));
}

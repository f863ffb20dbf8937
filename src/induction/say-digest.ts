import { type Happening, isHappening, sayHappening } from './urgent.ts';

/**
 * Why somebody hears of a step: it is theirs, for them to say whether it happened, late with somebody else, settled by now, or
 * something has happened that they are to know.
 */
export type HeardAs = 'theirs' | 'asked' | 'late' | 'settled' | Happening;

/** A digest's first line: how many things there are, and whose. */
export function sayDigest(name: string, all: readonly HeardAs[]): string {
  const why = all.filter((one) => one !== 'settled');
  const count = why.length;
  const things = count === 1 ? 'one thing' : `${count} things`;
  const hello = name ? `${name}, ` : '';
  if (count === 0) return upper(`${hello}nothing of this is open any more`);
  if (count > 0 && why.every((one) => one === 'late')) return upper(`${hello}${things} may need your help`);
  return upper(`${hello}${things} for you`);
}

/** The first line of what cannot wait for the day's digest. */
export function sayUrgent(name: string, all: readonly HeardAs[]): string {
  const count = all.filter((one) => one !== 'settled').length;
  if (count === 0) return sayDigest(name, all);
  const things = count === 1 ? 'one thing needs you' : `${count} things need you`;
  return upper(`${name ? `${name}, ` : ''}${things} today`);
}

/** What is wanted of whoever hears of a step, where its own sentence does not say so; never whose fault it is. */
export function sayWanted(why: HeardAs, question: string): string {
  if (isHappening(why)) return sayHappening(why);
  if (why === 'asked') return question;
  return why === 'late' ? 'It has not happened yet. Could you help to find a new day?' : '';
}

function upper(words: string): string {
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}.`;
}

/** Why somebody hears of a step: it is theirs, for them to say whether it happened, late with somebody else, or settled by now. */
export type HeardAs = 'theirs' | 'asked' | 'late' | 'settled';

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

/** What is wanted of whoever hears of a step, where its own sentence does not say so; never whose fault it is. */
export function sayWanted(why: HeardAs, question: string): string {
  if (why === 'asked') return question;
  return why === 'late' ? 'It has not happened yet. Could you help to find a new day?' : '';
}

function upper(words: string): string {
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}.`;
}

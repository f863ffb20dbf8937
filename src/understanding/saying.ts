import type { Meant, Tense, When } from './meant.ts';
import { tenseNearby } from './tense-nearby.ts';

/** What stands on both sides of words. */
export type Around = { readonly before: string; readonly after: string };

/** The named parts of words that were found. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** Words for days, and what they mean; nothing where they mean something else after all. */
export type Saying = {
  readonly pattern: RegExp;
  readonly read: (parts: Parts, when: When, around: Around) => Meant | undefined;
};

/** What was read at one place. */
export type ReadAt = { readonly meant: Meant; readonly until: number; readonly tense: Tense };

/** Neither a letter, a figure nor an address goes on here. */
const end = '(?![a-z\\d\u00C0-\u024F_@%]|(?<=\\d)[/.:]\\d)';
/** So much of what stands around words is looked at. */
const nearby = 60;

/** Makes a saying of a pattern, in which a space is any space of up to three, so that it reads as fast as it is short. */
export function saying(source: string, read: Saying['read']): Saying {
  const spaced = source.replaceAll(' ?', '\\s{0,3}').replaceAll(' ', '\\s{1,3}');
  return { pattern: new RegExp(`(?:${spaced})${end}`, 'iuy'), read };
}

/** What a saying makes of a text at one place, in which tense, and where its words end. */
export function readAt({ pattern, read }: Saying, text: string, at: number, when: When): ReadAt | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const until = at + match[0].length;
  const around = {
    before: text.slice(Math.max(0, at - nearby), at),
    after: text.slice(until, until + nearby),
  };
  const tense = tenseNearby(around, when.tense);
  const meant = read(match.groups ?? {}, { ...when, tense }, around);
  return meant && { meant, until, tense };
}

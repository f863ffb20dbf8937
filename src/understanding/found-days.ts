import { sayingAt } from './day-sayings.ts';
import type { Fits, Meant, Tense, When } from './meant.ts';
import type { ReadAt } from './saying.ts';

/** Words for a day where they stand in a text, and what links them to those before: a span, both, or one of them. */
export type Found = {
  readonly said: string;
  readonly at: number;
  readonly meant: Exclude<Meant, 'no day'>;
  readonly link: 'to' | 'and' | 'or' | undefined;
  /** Of the words right beside it; of a span’s end, that of its beginning. */
  readonly tense: Tense;
  /** Whether it is the week that is meant in which the day lies. */
  readonly isWeek: boolean;
};

/** Where a word or a figure begins that is no part of an address, an amount or a time. */
const begins = /(?<![\p{L}\p{N}_@£$€#]|[\p{L}\p{N}]['’]|\d[/.:])[\p{L}\p{N}]/giu;
const links = [
  [/^\s*(?:[-–—]|to|until+|['’]?till?|through|thru|(?:right )?(?:up|through) to)\s*$/i, 'to'],
  [/^\s*(?:and|&|n|\+)(?: on)?\s*$|^\s+$/i, 'and'],
  [/^\s*(?:or|,|\/|, ?or|, ?and)(?: on)?\s*$/i, 'or'],
] as const;
const weekOf =
  /\b(?:w\/?[cb]|(?:week|wk) (?:comm(?:encing)?|beginning|starting|of))[\s:.]{0,3}(?:(?:the|on) )?$/i;
const orSo = /^(?:\s|-)?(?:or so|ish|or thereabouts)\b/i;
/** From one day to another something is moved, and does not last. */
const moves = /\b(?:mov|shift|swap|chang|push|bring|resched|rearrang|switch)[a-z]*\b[^.!?]*$/i;
const nearby = 40;

/** The words for days in a text, in order, each with its link to the one before. */
export function foundDays(text: string, when: When): readonly Found[] {
  const found: Found[] = [];
  let until = 0;
  for (const { index: at } of text.matchAll(begins)) {
    const read = at < until ? undefined : sayingAt(text, at, when);
    if (!read) continue;
    if (read.meant !== 'no day')
      found.push(withSurroundings(text, at, { ...read, meant: read.meant }, found.at(-1)));
    until = read.until;
  }
  return found;
}

function withSurroundings(
  text: string,
  at: number,
  { meant, until, tense }: ReadAt & Pick<Found, 'meant'>,
  last: Found | undefined,
): Found {
  const from = last ? last.at + last.said.length : 0;
  const [prefix = ''] = weekOf.exec(text.slice(Math.max(from, at - nearby), at)) ?? [];
  const [suffix = ''] = orSo.exec(text.slice(until, until + nearby)) ?? [];
  const link = last && linkOf(text, last, at - prefix.length, meant);
  return {
    said: text.slice(at - prefix.length, until + suffix.length),
    at: at - prefix.length,
    meant: suffix ? { unclear: 'which day' } : meant,
    link,
    tense: last && link ? last.tense : tense,
    isWeek: prefix !== '',
  };
}

function linkOf(text: string, last: Found, at: number, meant: Meant): Found['link'] {
  const gap = text.slice(last.at + last.said.length, at);
  const [, link] = (gap.length < nearby && links.find(([pattern]) => pattern.test(gap))) || [];
  return link === 'and' && follow(last.meant, meant) ? 'to' : link;
}

/** 'Monday and Tuesday' last from the one to the other. */
function follow(one: Meant, next: Meant): boolean {
  if (one === 'no day' || next === 'no day' || !('fits' in one) || !('fits' in next)) return false;
  const [a, b]: [Fits, Fits] = [one.fits, next.fits];
  if (a.figure !== undefined || b.figure !== undefined)
    return a.figure !== undefined && a.figure + 1 === b.figure;
  return a.weekday !== undefined && a.weekday + 1 === b.weekday;
}

/** Whether the words before tell of moving something, so that two days are no span. */
export function isMove(text: string, at: number): boolean {
  return moves.test(text.slice(Math.max(0, at - nearby), at));
}

import { bracketed, figure, figureOf, named, things } from './day-figures.ts';
import type { Meant, When } from './meant.ts';
import { type Around, type Parts, type Saying, saying } from './saying.ts';

/** Days that people name in figures. */
export const figureDays: readonly Saying[] = [
  saying('(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<figure>\\d{1,2})', inFull),
  saying(`${named}${figure}(?<by>[-/.])(?<month>\\d{1,2})\\k<by>(?<year>\\d{4}|\\d\\d)${bracketed}`, inFull),
  saying(`${named}${figure}/(?<month>\\d{1,2})(?! ?${things}s?\\b)${bracketed}`, slashed),
  saying(`${named}(?<=\\b(?:on|for|by|from|till?|until) )${figure}\\.(?<month>\\d{1,2})`, dotted),
];

const century = 2000;

/** England’s order: the day before the month. */
function inFull(parts: Parts): Meant | undefined {
  const [ofYear, year] = [Number(parts.month), Number(parts.year)];
  if (ofYear < 1 || ofYear > 12) return parts.year?.length === 4 ? { unclear: 'no such day' } : undefined;
  return { fits: { ...figureOf(parts), month: ofYear, year: year < 100 ? century + year : year } };
}

/** 24/7 is always. */
function slashed(parts: Parts, _: When, around: Around): Meant | undefined {
  const [day, ofYear] = [Number(parts.figure), Number(parts.month)];
  if (day < 1 || day > 31 || ofYear < 1 || ofYear > 12 || (day === 24 && ofYear === 7)) return undefined;
  if (day <= ofYear && isScore(ofYear, around)) return undefined;
  // '3/9 done' may be three of nine.
  const isInDoubt = day <= ofYear && /^\s(?:done|complete|completed|finished|sorted)\b/i.test(around.after);
  return isInDoubt ? { unclear: 'which day' } : { fits: { ...figureOf(parts), month: ofYear } };
}

/** 'Half an hour', and scores out of five or ten. */
function isScore(of: number, { before, after }: Around): boolean {
  if (/^\san?\b/i.test(after)) return true;
  return of % 5 === 0 && beginsAScore.test(before) && !/^\s(?:instead|please|pls)\b/i.test(after);
}

const beginsAScore = /(?:^|[.!?,]\s|\b(?:a|an|it|is|like|about|bout|solid|maybe|probably)\s)$/i;

/** '24.9' is no time: minutes have two figures, and hours are fewer. */
function dotted(parts: Parts, when: When, around: Around): Meant | undefined {
  return parts.month?.length === 1 || /\bon\s(?:the\s)?$/i.test(around.before) || Number(parts.figure) >= 24
    ? slashed(parts, when, around)
    : undefined;
}

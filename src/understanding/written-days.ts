import { month, monthOf, weekday } from './date-words.ts';
import { bracketed, figure, figureMeant, figureOf, named, th, things } from './day-figures.ts';
import type { Meant } from './meant.ts';
import { ordinalOf, ordinalWord } from './ordinal-words.ts';
import { type Parts, type Saying, saying } from './saying.ts';

const year = "(?:,? (?:(?<year>20\\d\\d)|['’](?<short>\\d\\d)|(?<last>\\d\\d)(?=\\s*(?:$|[.,;!?)]))))?";
/** May is a verb as well: with only a figure before it, it is a month where the words after it go on after a date. */
const isNoMonth =
  '(?!may\\s{1,3}(?!(?:at|to|till?|until|and|or|for|is|if|in|on|with|please|pls|instead|then|as|when|after|before|onwards?|off|x|thanks|ta|but|from|this|next|morning|aft|am|pm)\\b|\\d)[a-z])';
const ofMonth = `${isNoMonth}(?:of )?(?<month>${month})`;
const link = '(?: ?[-–—,&] ?| (?:to|till?|until|and|or|n|&) )';

/** Days that people name with their month in words. */
export const writtenDays: readonly Saying[] = [
  saying(`${named}${figure}${th}? ?${ofMonth}${year}${bracketed}`, written),
  saying(`${named}(?<nth>${ordinalWord}) of (?<month>${month})${year}`, (parts) =>
    written({ ...parts, figure: `${ordinalOf(parts.nth)}` }),
  ),
  saying(`${named}(?<month>${month}) (?:the )?${figure}${th}${year}${bracketed}`, written),
  saying(`${named}(?!may)(?<month>${month}) ${figure}(?! ?${things}|[:.]\\d)${year}${bracketed}`, written),
  // The first of several that share a month, and the last: '8 and 9 October', 'October 8 to 9'.
  saying(
    `${named}${figure}${th}?(?=(?:${link}(?:${weekday} )?(?:the )?\\d{1,2}${th}?){1,3}(?: ?${ofMonth.replace('?<month>', '')}|/\\d{1,2}\\b))`,
    figureMeant,
  ),
  saying(
    `(?<=(?:${month} \\d{1,2}${th}?|\\d ?${month})(?:-| (?:to|till?|until) ))${figure}(?! ?${things}|[:.]\\d)`,
    figureMeant,
  ),
];

const century = 2000;

function written(parts: Parts): Meant {
  const year = parts.year ?? parts.short ?? parts.last;
  const fits = { ...figureOf(parts), month: monthOf(parts.month) };
  return { fits: year === undefined ? fits : { ...fits, year: century + (Number(year) % century) } };
}

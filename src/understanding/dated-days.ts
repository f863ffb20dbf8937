import { month, monthOf, weekday, weekdayOf } from './date-words.ts';
import { fittingDay } from './fitting-day.ts';
import type { Fits, Meant, When } from './meant.ts';
import { ordinalOf, ordinalWord } from './ordinal-words.ts';
import { type Around, type Parts, type Saying, saying } from './saying.ts';

const figure = '(?<figure>\\d{1,2})';
const th = '(?:st|nd|rd|th)';
const named = `(?:(?<weekday>${weekday})(?<comma>,)? )?(?<the>the )?`;
const year = "(?:,? (?:(?<year>20\\d\\d)|['’](?<short>\\d\\d)|(?<last>\\d\\d)(?=\\s*(?:$|[.,;!?)]))))?";
const bracketed = `(?: ?\\((?<also>${weekday})\\))?`;
/** May is a verb as well: with only a figure before it, it is a month where the words after it go on after a date. */
const isNoMonth =
  '(?!may\\s{1,3}(?!(?:at|to|till?|until|and|or|for|is|if|in|on|with|please|pls|instead|then|as|when|after|before|onwards?|off|x|thanks|ta|but|from|this|next|morning|aft|am|pm)\\b|\\d)[a-z])';
const ofMonth = `${isNoMonth}(?:of )?(?<month>${month})`;
/** What is counted, and is no day of a month. */
const things =
  "(?:am|pm|x|min|hour|hr|o['’]?clock|out of|of|time|patient|clinic|slot|session|question|people|day|week|wk|month|module|surger|practice|step|item|staff|nurse|gp|left|to go|so far|staff|visit|more|other|term)";
/** What is first or second, and no day of a month. */
const inOrder =
  '(?:floor|aid|class|thing|ones?|half|part|party|sessions?|visit|appointment|appt|meeting|mtg|year|yr|day|week|month|time|times|try|attempt|go|dose|jab|place|opinion|person|chance|step|line|draft|call|email|letter|round|page|item|module|degree|hand|supervision|review|reminder|placement|clinic|practice|site|desk|room|anniversary|birthday|bday|century|edition|of|quarter)';
const century = 2000;
const link = '(?: ?[-–—,&] ?| (?:to|till?|until|and|or|n|&) )';

/** Days that people name by their date. */
export const datedDays: readonly Saying[] = [
  saying('(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<figure>\\d{1,2})', inFigures),
  saying(
    `${named}${figure}(?<by>[-/.])(?<month>\\d{1,2})\\k<by>(?<year>\\d{4}|\\d\\d)${bracketed}`,
    inFigures,
  ),
  saying(`${named}${figure}/(?<month>\\d{1,2})(?! ?${things}s?\\b)${bracketed}`, slashed),
  saying(`${named}(?<=\\b(?:on|for|by|from|till?|until) )${figure}\\.(?<month>\\d{1,2})`, dotted),
  saying(`${named}${figure}${th}? ?${ofMonth}${year}${bracketed}`, written),
  saying(`${named}(?<nth>${ordinalWord}) of (?<month>${month})${year}`, inWords),
  saying(`${named}(?<month>${month}) (?:the )?${figure}${th}${year}${bracketed}`, written),
  saying(`${named}(?!may)(?<month>${month}) ${figure}(?! ?${things}|[:.]\\d)${year}${bracketed}`, written),
  // The first of several that share a month, and the last: '8 and 9 October', 'October 8 to 9'.
  saying(
    `${named}${figure}${th}?(?=(?:${link}(?:${weekday} )?(?:the )?\\d{1,2}${th}?){1,3}(?: ?${ofMonth.replace('?<month>', '')}|/\\d{1,2}\\b))`,
    shared,
  ),
  saying(
    `(?<=(?:${month} \\d{1,2}${th}?|\\d ?${month})(?:-| (?:to|till?|until) ))${figure}(?! ?${things}|[:.]\\d)`,
    shared,
  ),
  saying(`${named}(?<nth>${ordinalWord}) of (?<which>the|this|next) month`, inWords),
  saying(
    `${named}(?<nth>${ordinalWord})(?=\\s*(?:$|[.,;!?)]|(?:so|please|pls|instead|early|at|if|then|they)\\b))`,
    inWords,
  ),
  saying(`${named}${figure}${th}(?: of)? (?<which>the|this|next|last) month`, ofThatMonth),
  saying(`${named}${figure}${th}(?! ${inOrder}\\b)`, ordinal),
  saying(`(?<weekday>${weekday}) ${figure}(?! ?${things}|[:.]\\d| ?[-–] ?\\d| (?:to|till?) \\d)`, agreeing),
  saying(`(?<=\\b(?:on|for|by|till?|until|from) )the ${figure}(?=\\s*(?:$|[.,;!?)]))`, written),
];

function written(parts: Parts): Meant {
  const year = parts.year ?? parts.short ?? parts.last;
  const fits = { ...figureOf(parts), month: monthOf(parts.month) };
  return { fits: year === undefined ? fits : { ...fits, year: century + (Number(year) % century) } };
}

/** So scores begin, out of five or ten. */
const isScore = /(?:^|[.!?,]\s|\b(?:a|an|it|is|like|about|bout|solid|maybe|probably)\s)$/i;

/** England’s order: the day before the month. */
function inFigures(parts: Parts): Meant | undefined {
  const [ofYear, year] = [Number(parts.month), Number(parts.year)];
  if (ofYear < 1 || ofYear > 12) return parts.year?.length === 4 ? { unclear: 'no such day' } : undefined;
  return { fits: { ...figureOf(parts), month: ofYear, year: year < 100 ? century + year : year } };
}

function slashed(parts: Parts, _: When, { before, after }: Around): Meant | undefined {
  const [day, ofYear] = [Number(parts.figure), Number(parts.month)];
  if (day < 1 || day > 31 || ofYear < 1 || ofYear > 12 || (day === 24 && ofYear === 7)) return undefined;
  if (day < ofYear && /^\san?\b/i.test(after)) return undefined;
  if (
    day <= ofYear &&
    ofYear % 5 === 0 &&
    isScore.test(before) &&
    !/^\s(?:instead|please|pls)\b/i.test(after)
  )
    return undefined;
  // '3/9 done' may be three of nine.
  if (day <= ofYear && /^\s(?:done|complete|completed|finished|sorted)\b/i.test(after))
    return { unclear: 'which day' };
  return { fits: { ...figureOf(parts), month: ofYear } };
}

/** '24.9' is no time: minutes have two figures, and hours are fewer. */
function dotted(parts: Parts, when: When, around: Around): Meant | undefined {
  return parts.month?.length === 1 || /\bon\s(?:the\s)?$/i.test(around.before) || Number(parts.figure) >= 24
    ? slashed(parts, when, around)
    : undefined;
}

function shared(parts: Parts): Meant | undefined {
  return isFigure(parts.figure) ? { fits: figureOf(parts) } : undefined;
}

const leadsToADay =
  /(?:\b(?:on|for|by|from|to|till?|until|and|or|n|is|say|about|than|not|after|before)\s|[-–—&/]\s?)$/i;
const isSomebodys = /\b(?:her|his|my|your|our|their|every|each|a)\s$/i;

function ofThatMonth(parts: Parts, { today }: When): Meant {
  if (/^the$/i.test(parts.which ?? '')) return { fits: figureOf(parts) };
  return { fits: { ...figureOf(parts), ...monthFrom(today, parts.which?.toLowerCase()) } };
}

/** Low ones are mostly firsts and seconds of something, and somebody’s are never days. */
function ordinal(parts: Parts, when: When, { before, after }: Around): Meant | undefined {
  // 'Thursday and Friday, 24th and 25th' says the same days twice.
  if (parts.comma && typeof fittingDay(figureOf(parts), when) === 'string') return undefined;
  const isBare = !parts.weekday && !parts.the && (before + after).trim() !== '';
  const isLow = Number(parts.figure) < 5 && !leadsToADay.test(before);
  return isBare && (isLow || isSomebodys.test(before)) ? undefined : shared(parts);
}

/** A figure after a weekday is a date where it has that weekday: 'Tuesday 15', but not 'Tuesday 10 patients'. */
function agreeing(parts: Parts, when: When): Meant | undefined {
  const fits = figureOf(parts);
  return typeof fittingDay(fits, when) === 'string' ? undefined : { fits };
}

/** Alone, a low one in words is mostly the first or second of something. */
function inWords(parts: Parts, when: When): Meant | undefined {
  const numbered = { ...parts, figure: `${ordinalOf(parts.nth)}` };
  if (parts.month) return written(numbered);
  if (parts.which) return ofThatMonth(numbered, when);
  return ordinalOf(parts.nth) > 9 ? shared(numbered) : undefined;
}

function figureOf({ weekday: day, also, figure: said }: Parts): Fits {
  return { weekday: weekdayOf(day) ?? weekdayOf(also), figure: Number(said) };
}

function monthFrom(
  { year, month: now }: When['today'],
  which: string | undefined,
): { year: number; month: number } {
  const at = year * 12 + now - 1 + (which === 'next' ? 1 : which === 'last' ? -1 : 0);
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}

function isFigure(said: string | undefined): boolean {
  return Number(said) >= 1 && Number(said) <= 31;
}

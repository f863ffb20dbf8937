import { weekday } from './date-words.ts';
import { figure, figureMeant, figureOf, named, th, things } from './day-figures.ts';
import { fittingDay } from './fitting-day.ts';
import type { Meant, When } from './meant.ts';
import { ordinalOf, ordinalWord } from './ordinal-words.ts';
import { type Around, type Parts, type Saying, saying } from './saying.ts';

/** What is first or second, and no day of a month. */
const inOrder =
  '(?:floor|aid|class|thing|ones?|half|part|party|sessions?|visit|appointment|appt|meeting|mtg|year|yr|day|week|month|time|times|try|attempt|go|dose|jab|place|opinion|person|chance|step|line|draft|call|email|letter|round|page|item|module|degree|hand|supervision|review|reminder|placement|clinic|practice|site|desk|room|anniversary|birthday|bday|century|edition|of|quarter)';

/** Days that people name by their figure alone, or with their weekday. */
export const ordinalDays: readonly Saying[] = [
  saying(`${named}(?<nth>${ordinalWord}) of (?<which>the|this|next) month`, inWords),
  saying(
    `${named}(?<nth>${ordinalWord})(?=\\s*(?:$|[.,;!?)]|(?:so|please|pls|instead|early|at|if|then|they)\\b))`,
    inWords,
  ),
  saying(`${named}${figure}${th}(?: of)? (?<which>the|this|next|last) month`, ofThatMonth),
  saying(`${named}${figure}${th}(?! ${inOrder}\\b)`, ordinal),
  saying(`(?<weekday>${weekday}) ${figure}(?! ?${things}|[:.]\\d| ?[-–] ?\\d| (?:to|till?) \\d)`, agreeing),
  saying(`(?<=\\b(?:on|for|by|till?|until|from) )the ${figure}(?=\\s*(?:$|[.,;!?)]))`, figureMeant),
];

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
  return isBare && (isLow || isSomebodys.test(before)) ? undefined : figureMeant(parts);
}

/** A figure after a weekday is a date where it has that weekday: 'Tuesday 15', but not 'Tuesday 10 patients'. */
function agreeing(parts: Parts, when: When): Meant | undefined {
  const fits = figureOf(parts);
  return typeof fittingDay(fits, when) === 'string' ? undefined : { fits };
}

/** Alone, a low one in words is mostly the first or second of something. */
function inWords(parts: Parts, when: When): Meant | undefined {
  const numbered = { ...parts, figure: `${ordinalOf(parts.nth)}` };
  if (parts.which) return ofThatMonth(numbered, when);
  return ordinalOf(parts.nth) > 9 ? figureMeant(numbered) : undefined;
}

function monthFrom(
  { year, month: now }: When['today'],
  which: string | undefined,
): { year: number; month: number } {
  const at = year * 12 + now - 1 + (which === 'next' ? 1 : which === 'last' ? -1 : 0);
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}

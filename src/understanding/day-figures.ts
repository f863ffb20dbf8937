import { weekday, weekdayOf } from './date-words.ts';
import type { Fits, Meant } from './meant.ts';
import type { Parts } from './saying.ts';

/** The figure of a day; like all here, a pattern to put into others. */
export const figure = '(?<figure>\\d{1,2})';

/** What may stand right after such a figure. */
export const th = '(?:st|nd|rd|th)';

/** What may stand before it: a weekday, and the article. */
export const named = `(?:(?<weekday>${weekday})(?<comma>,)? )?(?<the>the )?`;

/** A weekday in brackets after it. */
export const bracketed = `(?: ?\\((?<also>${weekday})\\))?`;

/** What is counted, and is no day of a month. */
export const things =
  "(?:am|pm|x|min|hour|hr|o['’]?clock|out of|of|time|patient|clinic|slot|session|question|people|day|week|wk|month|module|surger|practice|step|item|staff|nurse|gp|left|to go|so far|staff|visit|more|other|term)";
/** The day of whatever month that the parts say. */
export function figureOf({ weekday: day, also, figure: said }: Parts): Fits {
  return { weekday: weekdayOf(day) ?? weekdayOf(also), figure: Number(said) };
}

/** The same where there is such a day in any month. */
export function figureMeant(parts: Parts): Meant | undefined {
  const said = Number(parts.figure);
  return said >= 1 && said <= 31 ? { fits: figureOf(parts) } : undefined;
}

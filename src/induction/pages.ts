import { listed, sayWeek } from './say-day.ts';
import { shortName } from './say-name.ts';

/** The texts of a practice about its link worker: one for its staff, one for patients. */
export const pageKinds = ['guide', 'patients'] as const;
export type PageKind = (typeof pageKinds)[number];

/** One printed page, and far from what a card can hold. */
export const longestPage = 3_000;

/** What stands in for the words in braces, for one link worker at one practice. */
export type FillIns = { readonly name: string; readonly days: string; readonly practice: string };

/** A text with its braces filled in; braces that mean nothing stay as they were typed. */
export function filledPage(words: string, fillIns: FillIns): string {
  return words.replace(/\{(name|days|practice)\}/gi, (_, key: string) => {
    return fillIns[key.toLowerCase() as keyof FillIns];
  });
}

/** What a text is filled in with for all link workers of a practice together, or for the one that is still to come. */
export function fillInsFor(practice: string, workers: readonly Worker[]): FillIns {
  const [only, ...others] = workers;
  if (!only) return { practice, name: 'our link worker', days: 'the days they are in' };
  if (others.length === 0) return { practice, name: only.name, days: sayWeek(only.week) };
  return {
    practice,
    name: listed(workers.map(({ name }) => name)),
    days: listed(workers.map(({ name, week }) => `${sayWeek(week)} (${shortName(name)})`)),
  };
}

/** A link worker at a practice, with the days they are there. */
export type Worker = { readonly name: string; readonly week: readonly number[] };

/** A text as its paragraphs; empty lines only part them. */
export function paragraphsOf(words: string): string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

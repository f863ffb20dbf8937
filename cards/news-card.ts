import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import type { Button } from './press.ts';
import { line, lines } from './words.ts';

/** What changed for its reader, with what they may do about it; names stand in it, so nothing is read as a link. */
export function newsCard({
  heading,
  says,
  presses,
}: {
  heading: string;
  says: readonly string[];
  presses: readonly { readonly title: string; readonly data: object }[];
}): IAdaptiveCard {
  // Only Belong itself writes what is kept here.
  return card([line(heading, { weight: 'Bolder', size: 'Medium' }), ...lines(says)], presses as Button[]);
}

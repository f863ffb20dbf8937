import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import type { Button } from './press.ts';
import { heading as headingLine, lines } from './words.ts';

/** A plain answer in a few sentences, with ways on. */
export function saidCard({
  heading,
  says,
  presses,
}: {
  heading?: string;
  says: readonly string[];
  presses: readonly Button[];
}): IAdaptiveCard {
  return card([...(heading ? [headingLine(heading)] : []), ...lines(says)], presses);
}

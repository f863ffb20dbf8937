import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import type { Button } from './press.ts';
import { line, lines } from './words.ts';

/** The one welcome of an install: what Belong is for you, and where to start. */
export function welcomeCard({
  hello,
  says,
  presses,
}: {
  hello: string;
  says: readonly string[];
  presses: readonly Button[];
}): IAdaptiveCard {
  return card([line(hello, { weight: 'Bolder', size: 'Medium' }), ...lines(says)], presses);
}

import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import type { Button } from './press.ts';
import { line, lines } from './words.ts';

/** A text of a practice, as people read it, with what may be done with it. */
export function pageCard({
  heading,
  says,
  paragraphs,
  buttons,
}: {
  heading: string;
  says: readonly string[];
  paragraphs: readonly string[];
  buttons: readonly Button[];
}): IAdaptiveCard {
  return card(
    [
      line(heading, { weight: 'Bolder', size: 'Medium' }),
      ...says.map((one) => line(one, { isSubtle: true }, 'Default')),
      { type: 'Container', separator: true, spacing: 'Medium', items: lines(paragraphs) },
    ],
    buttons,
  );
}

import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import { type Fact, factSection } from './fact-section.ts';
import type { Button } from './press.ts';
import { line } from './words.ts';

/** A practice as its manager set it up: what is still missing first, then who and whom to ring. */
export function setUpCard({
  heading,
  note,
  missing,
  sections,
  buttons,
}: {
  heading: string;
  note?: string | undefined;
  missing: readonly string[];
  sections: readonly { readonly title: string; readonly lines: readonly Fact[] }[];
  buttons: readonly Button[];
}): IAdaptiveCard {
  return card(
    [
      line(heading, { weight: 'Bolder', size: 'Medium' }),
      ...(note ? [line(note)] : []),
      ...missing.map((one) => line(one)),
      ...sections.map(factSection),
    ],
    buttons,
  );
}

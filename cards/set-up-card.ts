import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import type { Button } from './press.ts';
import { line } from './words.ts';

/** One line of a set-up: what it is, and whom it names. */
export type SetUpLine = { readonly what: string; readonly says: string };

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
  sections: readonly { readonly title: string; readonly lines: readonly SetUpLine[] }[];
  buttons: readonly Button[];
}): IAdaptiveCard {
  return card(
    [
      line(heading, { weight: 'Bolder', size: 'Medium' }),
      ...(note ? [line(note)] : []),
      ...missing.map((one) => line(one)),
      ...sections.map(section),
    ],
    buttons,
  );
}

function section({ title, lines }: { title: string; lines: readonly SetUpLine[] }): CardElement {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      line(title, { weight: 'Bolder' }),
      ...lines.flatMap(({ what, says }) => [
        {
          type: 'RichTextBlock' as const,
          spacing: 'Small' as const,
          inlines: [
            { type: 'TextRun' as const, text: `${what}: `, isSubtle: true },
            { type: 'TextRun' as const, text: says },
          ],
        },
      ]),
    ],
  };
}

import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import { heading as headingLine, line } from './words.ts';

/** One line of who is who. */
export type WhoRow = {
  readonly what: string;
  readonly name: string;
  readonly at: string;
  readonly phone: string | null;
};

/** Who to turn to for what, with where they belong and how to ring them. */
export function whoCard({ heading, rows }: { heading: string; rows: readonly WhoRow[] }): IAdaptiveCard {
  const byWhat = Map.groupBy(rows, ({ what }) => what);
  return card(
    [headingLine(heading), ...[...byWhat].map(([what, people]) => topic(what, people))],
    [
      { title: 'What’s next', data: { ask: 'next' } },
      { title: 'My list', data: { ask: 'list' } },
    ],
  );
}

function topic(what: string, people: readonly WhoRow[]): CardElement {
  return {
    type: 'Container',
    spacing: 'Small',
    items: [
      line(what, { weight: 'Bolder' }),
      ...people.map(({ name, at, phone }) => line([name, at, phone].filter(Boolean).join(' · '), {}, 'None')),
    ],
  };
}

import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import type { Button } from './press.ts';
import { line, lines } from './words.ts';

/** A message that would go out: when, to whom, and what it is about. */
export type PreviewLine = {
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly titles: string;
};

/** The messages that would go out, by week. */
export function nudgePreviewCard({
  heading,
  says,
  weeks,
  buttons,
}: {
  heading: string;
  says: readonly string[];
  weeks: readonly { readonly title: string; readonly messages: readonly PreviewLine[] }[];
  buttons: readonly Button[];
}): IAdaptiveCard {
  return card(
    [line(heading, { weight: 'Bolder', size: 'Medium' }), ...lines(says), ...weeks.flatMap(week)],
    [...buttons, { title: 'What’s next', data: { ask: 'next' } }],
  );
}

function week({ title, messages }: { title: string; messages: readonly PreviewLine[] }): CardElement[] {
  const top: CardElement = {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [line(title, { weight: 'Bolder', isSubtle: true })],
  };
  return [top, ...messages.map(message)];
}

function message({ when, who, what, titles }: PreviewLine): CardElement {
  return {
    type: 'Container',
    spacing: 'Small',
    items: [
      line(`${when}: ${who}, ${what}`, {}, 'None'),
      ...(titles ? [line(titles, { isSubtle: true }, 'None')] : []),
    ],
  };
}

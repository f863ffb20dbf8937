import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import type { Button } from './press.ts';
import { heading, line } from './words.ts';

/** One induction: whose, where, and what it wants. */
export type NeedingRow = {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly says: string;
};

/** Those somebody looks after, the most urgent first, with a way to each one's status. */
export function whoNeedsCard({
  rows,
  page,
  pages,
}: {
  rows: readonly NeedingRow[];
  page: number;
  pages: number;
}): IAdaptiveCard {
  const turn = (to: number): Button[] =>
    to >= 1 && to <= pages ? [{ title: `Page ${to}`, data: { ask: 'who needs me', page: to } }] : [];
  return card(
    [
      heading('Who needs me'),
      ...(pages > 1 ? [line(`Page ${page} of ${pages}`, { isSubtle: true })] : []),
      ...rows.map(row),
      picker(rows),
    ],
    [
      { title: 'Show the status', data: { ask: 'pick status' } },
      ...turn(page + 1),
      ...turn(page - 1),
      { title: 'What’s next', data: { ask: 'next' } },
    ],
  );
}

function row({ name, at, says }: NeedingRow): CardElement {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      line(name, { weight: 'Bolder' }, 'None'),
      line(at, { isSubtle: true }, 'None'),
      line(says, {}, 'None'),
    ],
  };
}

function picker(rows: readonly NeedingRow[]): CardElement {
  return {
    type: 'Input.ChoiceSet',
    id: 'pick',
    label: 'Pick a link worker',
    style: 'compact',
    placeholder: 'Choose …',
    choices: rows.map(({ id, name }) => ({ title: name, value: id })),
  };
}

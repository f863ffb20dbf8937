import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { PeopleToMeet } from '../src/induction/people-to-meet.ts';
import { card } from './card.ts';
import { namesChoice } from './names-choice.ts';
import type { Button } from './press.ts';
import { heading, lines } from './words.ts';

/** A page of one practice’s names to tick, with ways to the others. */
export function metCard({
  says,
  list,
  page,
  others,
}: {
  says: readonly string[];
  list: PeopleToMeet;
  page: number;
  /** The other practices that have names to tick. */
  others: readonly { readonly id: string; readonly name: string }[];
}): IAdaptiveCard {
  const { at, more } = list;
  const turn = (title: string, to: number): Button => ({ title, data: { ask: 'met', at, page: to } });
  return card(
    [heading('Whom have you met?'), ...lines(says), namesChoice({ ...list, more: 0 })],
    [
      { title: 'Save', data: { ask: 'save met', at } },
      ...(more ? [turn(`${more} more`, page + 1)] : []),
      ...(page > 1 ? [turn('Back', page - 1)] : []),
      ...others
        .slice(0, mostOthers)
        .map(({ id, name }): Button => ({ title: `Names at ${name}`, data: { ask: 'met', at: id } })),
      { title: 'What’s next', data: { ask: 'next' } },
    ],
  );
}

/** So that all buttons fit on the card; any other is named when typed. */
const mostOthers = 2;

import type { CardElement } from '@microsoft/teams.cards';
import type { PeopleToMeet } from '../src/induction/people-to-meet.ts';
import { line } from './words.ts';

/** One practice’s names to tick; nothing is ticked beforehand, for only a tick of one’s own is a yes. */
export function namesChoice({ at, place, question, people, more }: PeopleToMeet): CardElement {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      {
        type: 'Input.ChoiceSet',
        id: `met-${at}`,
        label: `${question} (${place})`,
        style: 'expanded',
        wrap: true,
        isMultiSelect: true,
        choices: people.map((one) => ({
          title: one.said ? `${one.name} (says that you have met)` : one.name,
          value: one.id,
        })),
      },
      ...(more ? [line(`And ${more} more: say “who have I met”.`, { isSubtle: true })] : []),
    ],
  };
}

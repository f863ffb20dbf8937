import type { CardElement } from '@microsoft/teams.cards';
import type { PeopleToMeet, ToMeet } from '../src/induction/people-to-meet.ts';
import { line } from './words.ts';

/** One practice’s names to tick, those who say that they have met ticked beforehand. */
export function namesChoice({ at, place, question, people, more }: PeopleToMeet): CardElement {
  const value = people
    .filter(({ said }) => said)
    .map(valueFor)
    .join(',');
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
        isMultiSelect: true,
        ...(value ? { value } : {}),
        choices: people.map((one) => ({
          title: one.said ? `${one.name} (says that you have met)` : one.name,
          value: valueFor(one),
        })),
      },
      ...(more ? [line(`And ${more} more: say “who have I met”.`, { isSubtle: true })] : []),
    ],
  };
}

/** What was ticked beforehand counts only as it stood then; whom somebody ticks they have met, whatever was said since. */
function valueFor({ id, version, said }: ToMeet): string {
  return said ? `${id}|${version}` : id;
}

import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { StepFacts } from '../src/induction/step-facts.ts';
import { card } from './card.ts';
import { onCard } from './press.ts';
import { heading, line } from './words.ts';

/** One tick list of what may be in place already, saved with one button. */
export function inPlaceCard({
  note,
  questions,
}: {
  note: string;
  questions: readonly StepFacts[];
}): IAdaptiveCard {
  return card(
    [
      heading('Already in place?'),
      line(note),
      {
        type: 'Input.ChoiceSet',
        id: 'done',
        label: 'Already in place',
        style: 'expanded',
        wrap: true,
        isMultiSelect: true,
        choices: questions.map(({ id, version, title, place, linkWorker }) => ({
          title: [title, place, linkWorker && `for ${linkWorker}`].filter(Boolean).join(', '),
          value: `${id}|${version}`,
        })),
      },
    ],
    [
      { title: 'Save', data: { ask: 'tick in place', steps: questions.map(onCard) } },
      { title: 'What’s next', data: { ask: 'next' } },
    ],
  );
}

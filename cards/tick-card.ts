import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import type { StepFacts } from '../src/induction/step-facts.ts';
import { card } from './card.ts';
import { onCard } from './press.ts';
import { heading as headingLine, line } from './words.ts';

const choices = [
  { title: 'Yes', value: 'happened' },
  { title: 'Not yet', value: 'not yet' },
  { title: 'It was called off', value: 'called off' },
];

/** Up to eight questions with the same three answers, saved with one button (domain: load). */
export function tickCard({
  heading,
  note,
  questions,
}: {
  heading: string;
  note: string;
  questions: readonly StepFacts[];
}): IAdaptiveCard {
  return card(
    [headingLine(heading), line(note), ...questions.map(question)],
    [
      { title: 'Save my answers', data: { ask: 'tick', steps: questions.map(onCard) } },
      { title: 'What’s next', data: { ask: 'next' } },
    ],
  );
}

function question(step: StepFacts): CardElement {
  const where = step.place ? ` (${step.place})` : '';
  const said = step.state === 'said done' ? `${step.says.split('. ')[0]}. ` : '';
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      ...(said ? [line(said, { isSubtle: true })] : []),
      {
        type: 'Input.ChoiceSet',
        id: `answer-${step.id}`,
        label: `${step.question}${where}`,
        style: 'expanded',
        isMultiSelect: false,
        choices,
      },
    ],
  };
}

import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import type { PeopleToMeet } from '../src/induction/people-to-meet.ts';
import type { StepFacts } from '../src/induction/step-facts.ts';
import { card } from './card.ts';
import { namesChoice } from './names-choice.ts';
import { onCard } from './press.ts';
import { heading as headingLine, line } from './words.ts';

/** A yes is that it happened, or from whoever owes the step that it is done; of several sessions it may be one. */
const choicesFor = ({ asked, can }: StepFacts) => [
  { title: 'Yes', value: asked ? 'happened' : 'done' },
  ...(can.includes('session') ? [{ title: 'Yes, and more is to come', value: 'session' }] : []),
  { title: 'Not yet', value: 'not yet' },
  { title: 'It was called off', value: 'called off' },
];

/** Up to eight questions, most with the same three answers, saved with one button (domain: load). */
export function tickCard({
  heading,
  note,
  questions,
  people = [],
}: {
  heading: string;
  note: string;
  questions: readonly StepFacts[];
  /** Which people have been met: one question a practice. */
  people?: readonly PeopleToMeet[];
}): IAdaptiveCard {
  return card(
    [headingLine(heading), line(note), ...questions.map(question), ...people.map(namesChoice)],
    [
      { title: 'Save my answers', data: { ask: 'tick', steps: questions.map(onCard) } },
      { title: 'What’s next', data: { ask: 'next' } },
    ],
  );
}

function question(step: StepFacts): CardElement {
  // Some questions name the link worker themselves.
  const whom = step.linkWorker && !step.question.includes(step.linkWorker) ? `for ${step.linkWorker}` : '';
  const about = [step.place, whom].filter(Boolean).join(', ');
  const where = about ? ` (${about})` : '';
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
        wrap: true,
        isMultiSelect: false,
        choices: choicesFor(step),
      },
    ],
  };
}

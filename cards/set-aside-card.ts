import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { StepFacts } from '../src/induction/step-facts.ts';
import { card } from './card.ts';
import { onCard } from './press.ts';
import { stepLines } from './step-lines.ts';

const longestReason = 300;

/** Where somebody says what is in the way, or why a step is not needed here. */
export function setAsideCard({ step }: { step: StepFacts }): IAdaptiveCard {
  const on = { step: onCard(step) };
  return card(
    [
      ...stepLines(step),
      {
        type: 'Input.Text',
        id: 'reason',
        label: 'What is in the way, or why is it not needed here? Nothing about patients, please.',
        placeholder: 'smartcard office',
        maxLength: longestReason,
        spacing: 'Medium',
      },
    ],
    [
      { title: 'This is in the way', data: { ask: 'blocked', ...on } },
      { title: 'Not needed here', data: { ask: 'not needed', ...on } },
      { title: 'Back', data: { ask: 'step', ...on } },
    ],
  );
}

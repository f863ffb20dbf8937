import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { StepFacts } from '../src/induction/step-facts.ts';
import { card } from './card.ts';
import { type Button, onCard } from './press.ts';
import { stepLines } from './step-lines.ts';

const longestReason = 300;

/** Where somebody says what is in the way, why a step is not needed here, or who is to hear first. */
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
      ...wish(step),
      ...(step.can.includes('hand over')
        ? [{ title: 'Not me: hand it over', data: { ask: 'hand over', ...on } } as const]
        : []),
      { title: 'Back', data: { ask: 'step', ...on } },
    ],
  );
}

/** Who is to hear first is the link worker's own to ask for. */
function wish(step: StepFacts): Button[] {
  const on = { step: onCard(step) };
  if (step.managerFirst === 'can ask')
    return [{ title: 'Tell my line manager first', data: { ask: 'manager first', ...on } }];
  return step.managerFirst === 'asked'
    ? [{ title: 'Tell everybody', data: { ask: 'everybody', ...on } }]
    : [];
}

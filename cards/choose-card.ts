import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import type { NumberedStep } from './next-card.ts';
import { type Button, onCard } from './press.ts';
import { stepLines } from './step-lines.ts';
import { line } from './words.ts';

/** Several steps fit what somebody said: which one? */
export function chooseCard({ says, steps }: { says: string; steps: readonly NumberedStep[] }): IAdaptiveCard {
  const buttons = steps.map(
    (step): Button => ({ title: `Open ${step.number}`, data: { ask: 'step', step: onCard(step) } }),
  );
  return card(
    [line(says), ...steps.map((step) => ({ type: 'Container', items: stepLines(step) }) as const)],
    buttons,
  );
}

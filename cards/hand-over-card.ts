import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { StepFacts } from '../src/induction/step-facts.ts';
import { card } from './card.ts';
import { type Button, onCard } from './press.ts';
import { stepLines } from './step-lines.ts';
import { line } from './words.ts';

/** Where a step is handed to whoever it really is, or back to whoever’s role it is. */
export function handOverCard({
  step,
  note,
  takers,
  lent,
}: {
  step: StepFacts;
  note?: string;
  takers: readonly { readonly title: string; readonly value: string }[];
  /** Whether it was handed over before, so that it can go back. */
  lent: boolean;
}): IAdaptiveCard {
  const on = { step: onCard(step) };
  const back: Button[] = lent ? [{ title: 'Hand it back', data: { ask: 'hand back', ...on } }] : [];
  return card(
    [
      ...(note ? [line(note, {}, 'Default')] : []),
      ...stepLines(step),
      line('Whose is it? They hear of it once, and it moves from your list to theirs.', {}, 'Default'),
      {
        type: 'Input.ChoiceSet',
        id: 'to',
        label: 'Hand it to',
        style: 'compact',
        placeholder: 'Choose …',
        choices: [...takers],
      },
    ],
    [
      { title: 'Hand it over', data: { ask: 'hand over', ...on } },
      ...back,
      { title: 'In the way or not needed', data: { ask: 'set aside', ...on } },
      { title: 'Back', data: { ask: 'step', ...on } },
    ],
  );
}

import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { StepFacts } from '../src/induction/step-facts.ts';
import { card } from './card.ts';
import { onCard } from './press.ts';
import { line } from './words.ts';

/** A day read back before it is saved, with whom it is booked, and anything odd about it. */
export function readBackCard({
  step,
  asked: { kind, day, with: host },
  says,
  warning,
}: {
  step: StepFacts;
  asked: { readonly kind: 'book' | 'move'; readonly day: string; readonly with?: string };
  says: string;
  warning?: string | undefined;
}): IAdaptiveCard {
  return card(
    [
      line([step.title, step.place].filter(Boolean).join(', '), { isSubtle: true }),
      ...(warning ? [line(warning)] : []),
      line(says, { weight: 'Bolder' }),
      line('Press a button, or say “yes” or “no”.', { isSubtle: true }),
    ],
    [
      {
        title: 'Yes, save it',
        data: { ask: kind, step: onCard(step), day, ...(host ? { with: host } : {}), sure: true },
      },
      { title: 'No, leave it', data: { ask: 'no' } },
    ],
  );
}

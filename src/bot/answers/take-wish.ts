import { stepCard } from '../../../cards/step-card.ts';
import type { StepRef } from '../../understanding/ask.ts';
import { askManagerFirst } from '../../use-cases/ask-manager-first.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { withStep } from './show-step.ts';
import { replyToRefusal } from './take-answer.ts';

const said = {
  'manager first': 'Saved. If this does not happen, your line manager hears first, and nobody else is told.',
  everybody: 'Saved. If this does not happen, everybody with a part in it hears.',
};

/** Saves who is to hear first when a step does not happen. */
export function takeWish(turn: Turn, ref: StepRef, wish: keyof typeof said): Promise<Reply> {
  return withStep(turn, ref, wish, async ({ facts }) => {
    const saved = await askManagerFirst(turn.around, turn.asker, facts.id, wish === 'manager first');
    return saved.refusal
      ? replyToRefusal(saved)
      : { card: stepCard({ step: saved.facts, note: said[wish] }) };
  });
}

import { saidCard } from '../../../cards/said-card.ts';
import type { StepRef } from '../../understanding/ask.ts';
import { checkText, isTextRefusal } from '../../understanding/check-text.ts';
import type { Reply } from '../reply.ts';
import { sayTextRefusal } from '../say-text-refusal.ts';
import type { Turn } from '../turn.ts';
import { wayBack, withStep } from './show-step.ts';
import { takeAnswer } from './take-answer.ts';

/** Keeps a reason only once it was found free of anything about a patient. */
export function takeReason(
  turn: Turn,
  ref: StepRef,
  kind: 'blocked' | 'not needed' | 'called off',
  words: string,
): Promise<Reply> {
  return withStep(turn, ref, kind, ({ facts, part }) => {
    const known = [...part.induction.people.values()].map(({ name }) => name);
    const reason = checkText(words, known);
    if (isTextRefusal(reason)) return { card: saidCard({ says: sayTextRefusal(reason), presses: wayBack }) };
    const on = 'id' in ref ? ref : { id: facts.id, version: facts.version };
    return takeAnswer(turn, on, { kind, reason });
  });
}

import { handOverCard } from '../../../cards/hand-over-card.ts';
import { stepCard } from '../../../cards/step-card.ts';
import { sayRefusal } from '../../induction/say-refusal.ts';
import type { StepRef } from '../../understanding/ask.ts';
import type { Ref } from '../../understanding/set-up-ask.ts';
import { type Handed, handStep } from '../../use-cases/hand-step.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { withStep } from './show-step.ts';
import { replyToRefusal } from './take-answer.ts';

/** Hands a step to somebody, or asks to whom. */
export function takeHandOver(turn: Turn, ref: StepRef, to: Ref | undefined): Promise<Reply> {
  return withStep(turn, ref, 'not me', async ({ facts, part, takers, lent }) => {
    if (!to && takers.length) return { card: handOverCard({ step: facts, ...choice(takers), lent }) };
    const on = 'id' in ref ? ref : { id: facts.id };
    const saved = await handStep(turn.around, turn.asker, on, to ?? { words: '' });
    if (saved.refusal?.no === 'cannot take it' && takers.length) {
      const note = sayRefusal(saved.refusal, part);
      return { card: handOverCard({ step: facts, note, ...choice(takers), lent }) };
    }
    return replyToHanded(saved);
  });
}

/** Gives a step back to whoever’s role it is. */
export function takeHandBack(turn: Turn, ref: StepRef): Promise<Reply> {
  return withStep(turn, ref, 'hand back', async ({ facts }) => {
    const on = 'id' in ref ? ref : { id: facts.id };
    return replyToHanded(await handStep(turn.around, turn.asker, on, null));
  });
}

function choice(takers: readonly { readonly id: string; readonly name: string }[]) {
  return { takers: takers.map(({ id, name }) => ({ title: name, value: id })) };
}

function replyToHanded(saved: Handed): Reply {
  if (saved.refusal) return replyToRefusal(saved);
  const note = saved.to
    ? `Saved. It is ${saved.to}’s now, and they hear of it.`
    : 'Saved. It went back, and they hear of it.';
  return { card: stepCard({ step: saved.facts, note }) };
}

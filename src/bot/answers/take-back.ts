import { helloCard } from '../../../cards/hello-card.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { stepCard } from '../../../cards/step-card.ts';
import type { StepRef } from '../../understanding/ask.ts';
import { undoAnswer } from '../../use-cases/undo-answer.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { wayBack, withStep } from './show-step.ts';
import { replyTo } from './take-answer.ts';

/** Takes back somebody's own last answer, to the step named or to whichever they answered last. */
export function takeBack(turn: Turn, ref?: StepRef): Promise<Reply> {
  return ref ? withStep(turn, ref, 'undo', ({ facts }) => undo(turn, facts.id)) : undo(turn);
}

async function undo(turn: Turn, stepId?: string): Promise<Reply> {
  const undone = await undoAnswer(turn.around, turn.asker, stepId);
  if (undone.refusal && !undone.facts) {
    return { card: saidCard({ says: ['There is nothing of yours to take back.'], presses: wayBack }) };
  }
  if (!undone.refusal && undone.facts.hello) {
    const { id, version } = undone.facts;
    return withStep(turn, { id, version }, 'show', ({ facts, hello }) => ({
      card: hello
        ? helloCard({ hello, note: ['Taken back. Your answer no longer counts.'] })
        : stepCard({ step: facts, note: 'Taken back.' }),
    }));
  }
  return replyTo(undone, 'Taken back. Your answer no longer counts.', turn.today, { canUndo: false });
}

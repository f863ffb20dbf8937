import { inPlaceCard } from '../../../cards/in-place-card.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { answerStep, type StepOnCard } from '../../use-cases/answer-step.ts';
import { seeInPlace } from '../../use-cases/see-in-place.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { starts } from './say-help.ts';

/** One list of what may be in place already after a late start. */
export async function showInPlace({ around, asker }: Turn, note?: string): Promise<Reply> {
  const { questions, more } = await seeInPlace(around, asker);
  const says = note ? [note] : [];
  if (questions.length === 0) {
    return {
      card: saidCard({
        says: [...says, 'There is nothing more of yours to ask about.'],
        presses: starts.slice(0, 2),
      }),
    };
  }
  const after = more ? ` ${more} more come after these.` : '';
  const intro = `Tick what is already in place. Each still counts only once the other side says so.${after}`;
  return { card: inPlaceCard({ note: [...says, intro].join(' '), questions }) };
}

/** Saves as done whatever was ticked, and shows what is left. */
export async function takeInPlace(turn: Turn, steps: readonly StepOnCard[]): Promise<Reply> {
  if (steps.length === 0) return showInPlace(turn, 'You have not ticked anything yet.');
  let saved = 0;
  for (const step of steps) {
    const { refusal } = await answerStep(turn.around, turn.asker, step, { kind: 'done' });
    if (!refusal) saved += 1;
  }
  const noes = saved < steps.length ? ' Some had changed since and stay as they are.' : '';
  return showInPlace(turn, `${saved === 1 ? 'One is' : `${saved} are`} saved as done, thank you.${noes}`);
}

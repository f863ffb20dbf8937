import type { Move } from '../induction/move.ts';
import { isRefusal } from '../induction/refusal.ts';
import type { Step } from '../induction/step.ts';
import { record } from '../store/events.ts';
import { judge } from './answer-step.ts';
import { eventOf, saveChange } from './carry-through.ts';
import { moverOf } from './mover.ts';
import type { Found } from './part.ts';
import type { Room } from './use-case.ts';

/** Saves what was reported beside a step as an answer to it, so that it can be taken back; nothing where the rules refuse it. */
export async function noteOnStep(room: Room, found: Found, move: Move): Promise<Step | undefined> {
  const { step } = found.step;
  const after = judge(found, { id: step.id }, move);
  if (isRefusal(after)) return undefined;
  const change = { around: room.around, asker: room.asker, found, after };
  await saveChange(room.tx, change);
  await record(room.tx, {
    ...eventOf(change),
    stepId: step.id,
    kind: 'answer',
    said: { move, mover: moverOf(found) },
    before: step,
    after,
  });
  return after;
}

/** Whoever owes a step and its link worker, but for whoever says something of it. */
export function bothSides({ part: { induction }, step: { owners } }: Found, asker: string): string[] {
  const both = new Set([...owners, induction.linkWorker]);
  both.delete(asker);
  return [...both];
}

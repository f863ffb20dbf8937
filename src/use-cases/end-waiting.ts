import type { Kept } from '../induction/checklist.ts';
import { withHostThere } from '../induction/host.ts';
import type { Move } from '../induction/move.ts';
import { isRefusal } from '../induction/refusal.ts';
import { stepKeeping } from '../induction/step-keeping.ts';
import { type Answer, heardAgain } from '../induction/undo.ts';
import { answersTo, markUndone, record } from '../store/events.ts';
import { type Change, eventOf, saveChange } from './carry-through.ts';
import { groundOf } from './mover.ts';
import type { Found, Part } from './part.ts';
import type { Room } from './use-case.ts';

/** Opens the step again that waited for a room, or for something to work, as what else was said of it makes it. */
export async function endWaiting(room: Room, part: Part, placement: string, what: Kept): Promise<void> {
  const step = stepKeeping(part.steps, placement, what);
  if (!step) return;
  const found: Found = { part, step };
  const answers = await answersTo(room.tx, step.step.id);
  const ended = answers.filter(({ move }) => saysMissing(move, what));
  const after = afterWithout(found, answers, ended);
  if (!after) return;
  const change: Change = { around: room.around, asker: room.asker, found, after };
  if (after !== step.step) await saveChange(room.tx, change);
  const { id } = step.step;
  const said = { ...eventOf(change), stepId: id, kind: 'undo', before: step.step, after } as const;
  const undo = await record(room.tx, said);
  for (const one of ended) await markUndone(room.tx, one.id, undo);
}

/** What had stopped nothing leaves the step as it is. */
function afterWithout(
  found: Found,
  answers: readonly Answer[],
  ended: readonly Answer[],
): Change['after'] | undefined {
  const { step } = found.step;
  if (ended.length === 0) return undefined;
  if (step.state !== 'blocked') return step;
  const others = answers.filter((one) => !ended.includes(one));
  const again = heardAgain(step, others, groundOf(found));
  return isRefusal(again) ? undefined : withHostThere(again, found.part.induction);
}

function saysMissing(move: Move, what: Kept): boolean {
  if (move.kind !== 'blocked') return move.kind === 'trouble' && what === 'access';
  return what === 'room'
    ? Boolean(move.noRoomOn ?? move.unfitOn)
    : what === 'access' && Boolean(move.noAccess);
}

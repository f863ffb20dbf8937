import { withHostThere } from '../induction/host.ts';
import { isRefusal, type Refusal } from '../induction/refusal.ts';
import { lastAnswerOf, withoutAnswer } from '../induction/undo.ts';
import { answersTo, lastAnsweredBy, markUndone, record } from '../store/events.ts';
import { takeBackNoRoom } from '../store/rooms.ts';
import { type Answered, answered, holdStep } from './answer-step.ts';
import { eventOf, saveChange } from './carry-through.ts';
import { groundOf } from './mover.ts';
import { type Found, knownFacts, wordsOf } from './part.ts';
import { tellHost } from './tell-host.ts';
import { type Room, useCase } from './use-case.ts';

/**
 * Takes back somebody's own last answer, to one step or to whichever they answered last (domain: rule 8).
 * May: whoever gave the answer. Records: an undo.
 */
export const undoAnswer = useCase(
  { may: 'answer own steps', records: 'undo' },
  async (room, stepId?: string): Promise<Answered> => {
    const { tx, asker } = room;
    const id = stepId ?? (await lastAnsweredBy(tx, asker.person));
    if (!id) return { refusal: { no: 'nothing to undo' } };
    const found = await holdStep(room, id);
    if (!found) return { refusal: { no: 'not yours' } };
    return takeBack(room, found);
  },
);

async function takeBack(room: Room, found: Found): Promise<Answered> {
  const { tx, around, asker } = room;
  const { step } = found.step;
  const refuse = (refusal: Refusal): Answered => ({ refusal, facts: wordsOf(found), part: found.part });
  const answers = await answersTo(tx, step.id);
  const last = lastAnswerOf(asker.person, answers);
  if (!last) return refuse({ no: 'nothing to undo' });
  const heard = withoutAnswer(step, last, answers, groundOf(found));
  if (isRefusal(heard)) return refuse(heard);
  const after = withHostThere(heard, found.part.induction);
  const change = { around, asker, found, after };
  const refused = await saveChange(tx, change);
  if (refused) return refuse(refused);
  const undo = await record(tx, {
    ...eventOf(change),
    stepId: step.id,
    kind: 'undo',
    before: step,
    after,
  });
  await markUndone(tx, last.id, undo);
  tellHost(room, change);
  const { move } = last;
  if (move.kind === 'blocked' && move.noRoomOn && step.placement) {
    await takeBackNoRoom(tx, step.placement, move.noRoomOn, asker.person);
    const known = await knownFacts(tx, found.part.induction, around);
    return answered({ ...change, found: { ...found, part: { ...found.part, known } } });
  }
  return answered(change);
}

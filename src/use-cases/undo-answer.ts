import { withHostThere } from '../induction/host.ts';
import type { Move } from '../induction/move.ts';
import { isRefusal, type Refusal } from '../induction/refusal.ts';
import { callName } from '../induction/say-name.ts';
import { sayTakenBack } from '../induction/say-taken-back.ts';
import { lastAnswerOf, withoutAnswer } from '../induction/undo.ts';
import { answersTo, lastAnsweredBy, markUndone, record } from '../store/events.ts';
import { takeBackLack } from '../store/rooms.ts';
import { whoHeardOfMiss } from '../store/told.ts';
import { type Answered, answered, holdStep, withWhatIsKnown } from './answer-step.ts';
import { asReadBy } from './as-others-see-it.ts';
import { type Change, eventOf, saveChange } from './carry-through.ts';
import { takeBackProblems } from './end-access-problem.ts';
import { groundOf } from './mover.ts';
import { type Found, wordsOf } from './part.ts';
import { tellBooking } from './tell-booking.ts';
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
  const { move } = last;
  if (move.kind === 'called off') await tellTakenBack(room, change);
  else tellBooking(room, change);
  if (step.placement) await takeBackReport(room, change, move, step.placement);
  return answered(await withWhatIsKnown(tx, change));
}

/** What was written down with an answer goes with it. */
async function takeBackReport(room: Room, change: Change, move: Move, placement: string): Promise<void> {
  const { tx, asker } = room;
  const { person } = asker;
  if (move.kind === 'blocked') {
    const { noRoomOn = [], unfitOn = [] } = move;
    await takeBackLack(tx, { placement, week: noRoomOn, person }, 'none');
    await takeBackLack(tx, { placement, week: unfitOn, person }, 'not suitable');
  }
  if ('noAccess' in move && move.noAccess) await takeBackProblems(room, change, move.noAccess);
}

/** Whoever heard that it did not happen hears that it was taken back. */
async function tellTakenBack(room: Room, change: Change): Promise<void> {
  const by = callName(room.asker.person, change.found.part.induction);
  const { id, missedOn: on } = change.found.step.step;
  if (!on) return;
  for (const person of await whoHeardOfMiss(room.tx, { step: id, on })) {
    if (person !== room.asker.person) room.tell(person, sayTakenBack(asReadBy(person, change), by));
  }
}

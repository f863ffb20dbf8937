import type { Temporal } from 'temporal-polyfill';
import { accessLacks } from '../induction/access-problems.ts';
import { decide } from '../induction/decide.ts';
import type { Move } from '../induction/move.ts';
import { isRefusal, type Refusal } from '../induction/refusal.ts';
import type { Step } from '../induction/step.ts';
import type { StepFacts } from '../induction/step-facts.ts';
import { threeNewDays } from '../induction/step-today.ts';
import { endProblems } from '../store/access-problems.ts';
import type { Tx } from '../store/database.ts';
import { record } from '../store/events.ts';
import { inductionOfStep } from '../store/inductions.ts';
import { lockInduction } from '../store/load-induction.ts';
import { forgetLacks } from '../store/rooms.ts';
import { asFoundBy } from './as-others-see-it.ts';
import { type Change, eventOf, saveChange } from './carry-through.ts';
import { hostMeant } from './hosts.ts';
import { intendMissed } from './intend-urgent.ts';
import { groundOf, moverOf } from './mover.ts';
import { type Found, isVisible, knownFacts, type Part, partIn, wordsOf } from './part.ts';
import { tellBooking } from './tell-booking.ts';
import { type Room, useCase } from './use-case.ts';

/** Which step an answer is for, and the version that was on the card it came from. */
export type StepOnCard = { readonly id: string; readonly version?: number };

/** The step as it stands after somebody spoke of it: what they said was saved, or the reason why not. */
export type Answered =
  | {
      readonly refusal?: undefined;
      readonly facts: StepFacts;
      readonly part: Part;
      /** Three days to choose from once it did not happen. */
      readonly newDays: readonly Temporal.PlainDate[];
    }
  | { readonly refusal: Refusal; readonly facts?: StepFacts; readonly part?: Part };

/**
 * Takes somebody's word on a step.
 * May: whoever owes it, whoever says whether it happened, and the line manager. Records: an answer.
 */
export const answerStep = useCase(
  { may: 'answer own steps', records: 'answer' },
  async (room, on: StepOnCard, move: Move): Promise<Answered> => {
    const { tx, around, asker } = room;
    const found = await holdStep(room, on.id);
    if (!found) return { refusal: { no: 'not yours' } };
    const after = judge(found, on, move);
    if (isRefusal(after)) {
      await noteRefusal(room, found, after);
      return { refusal: after, facts: wordsOf(found), part: found.part };
    }
    const change = { around, asker, found, after };
    const refused = await saveAnswer(tx, change, move);
    if (refused) return { refusal: refused, facts: wordsOf(found), part: found.part };
    tellBooking(room, change);
    await forgetMissing(tx, change, move);
    return answered(
      await withWhatIsKnown(tx, change),
      after.state === 'not happened' || move.kind === 'session',
    );
  },
);

/** A step held for one change, for somebody who may see it; that anybody else asked is written down. */
export async function holdStep(room: Room, id: string): Promise<Found | undefined> {
  const found = await findHeld(room, id);
  if (!found) room.refused({ step: id });
  return found;
}

/** Noes that are about who somebody is, and not about the day or the step. */
const aboutWho: readonly Refusal['no'][] = ['not yours', 'not your side', 'must have', 'link worker asks'];

/** Writes down a no that is about who somebody is. */
export async function noteRefusal(room: Room, { part, step }: Found, { no }: Refusal): Promise<void> {
  if (aboutWho.includes(no)) room.refused({ inductionId: part.induction.id, step: step.step.id });
}

async function findHeld({ tx, around, asker }: Room, id: string): Promise<Found | undefined> {
  const inductionId = await inductionOfStep(tx, id);
  if (!inductionId) return undefined;
  const induction = await lockInduction(tx, inductionId);
  const part = partIn(induction, asker.person, around, await knownFacts(tx, induction, around));
  const step = part.steps.find((one) => one.step.id === id);
  return step && isVisible(step, part) ? { part, step } : undefined;
}

/** The step after a move, unless the rules or a newer card stand against it. */
export function judge(found: Found, on: StepOnCard, move: Move): Step | Refusal {
  const { step } = found.step;
  if (move.kind === 'book' && move.with && !hostMeant({ id: move.with }, found))
    return { no: 'cannot take it' };
  const after = decide(step, move, moverOf(found), groundOf(found));
  const old = on.version !== undefined && on.version !== step.version;
  if (!old || (isRefusal(after) && after.no !== 'settled')) return after;
  return { no: 'card is old' };
}

async function saveAnswer(tx: Tx, change: Change, move: Move): Promise<Refusal | undefined> {
  const refused = await saveChange(tx, change);
  if (refused) return refused;
  await record(tx, {
    ...eventOf(change),
    stepId: change.after.id,
    kind: 'answer',
    said: { move, mover: moverOf(change.found) },
    before: change.found.step.step,
    after: change.after,
  });
  if (move.kind === 'called off') await intendMissed(tx, change);
  return undefined;
}

/** A room that either side says is there is not missing any more; that all of it works is for the other side to say. */
async function forgetMissing(tx: Tx, { found, after }: Change, { kind }: Move): Promise<void> {
  const { placement } = after;
  const { keeps } = found.step.line;
  const isThere = kind === 'done' || kind === 'happened';
  if (placement && keeps === 'room' && isThere) await forgetLacks(tx, placement);
  if (placement && keeps === 'access' && kind === 'happened') await endProblems(tx, placement, accessLacks);
}

/** A change beside which something may have been written down meanwhile. */
export async function withWhatIsKnown(tx: Tx, change: Change): Promise<Change> {
  const { found, around } = change;
  if (!found.step.line.keeps) return change;
  const known = await knownFacts(tx, found.part.induction, around);
  return { ...change, found: { ...found, part: { ...found.part, known } } };
}

/** The changed step in words, with three new days where it is to be tried again. */
export function answered(change: Change, again = change.after.state === 'not happened'): Answered {
  const found = asFoundBy(change.asker.person, change);
  const { part, step } = found;
  // The day it was called off on suits somebody badly.
  const off = change.found.step.step.bookedFor ?? undefined;
  const newDays = again ? threeNewDays(step, part.induction, part.today, change.around.holidays, off) : [];
  return { facts: wordsOf(found), part, newDays };
}

import { randomUUID } from 'node:crypto';
import { waitingFor } from '../induction/dependency.ts';
import { lookOn } from '../induction/look-on.ts';
import type { Refusal } from '../induction/refusal.ts';
import { nextOccurrence } from '../induction/repeat.ts';
import { isClosed, type Step, untouched } from '../induction/step.ts';
import type { Tx } from '../store/database.ts';
import { record, type StepEvent } from '../store/events.ts';
import { markStale } from '../store/stale-nudges.ts';
import { addSteps, removeStep, saveLookOn, saveStep } from '../store/steps.ts';
import type { Found } from './part.ts';
import type { Asker, Surroundings } from './surroundings.ts';

/** A change of one step that was decided and is to be saved with all that follows from it. */
export type Change = {
  readonly around: Surroundings;
  readonly asker: Asker;
  readonly found: Found;
  readonly after: Step;
};

/** Saves a changed step, plants or withdraws its next occurrence, and looks again at the days it touches. */
export async function saveChange(tx: Tx, change: Change): Promise<Refusal | undefined> {
  const { after, found } = change;
  const before = found.step.step;
  if (isClosed(before) && !isClosed(after)) {
    const refused = await withdrawNext(tx, change);
    if (refused) return refused;
  }
  await saveStep(tx, found.part.induction.id, after);
  if (!isClosed(before) && isClosed(after)) await plantNext(tx, change);
  await lookAgain(tx, change);
  await markSent(tx, change);
  return undefined;
}

/** Messages older than this are far up in their chat. */
const daysToRefresh = 28;

/** What was sent of it is changed in place. */
async function markSent(tx: Tx, { after, asker, found }: Change): Promise<void> {
  const since = found.part.today.subtract({ days: daysToRefresh });
  await markStale(tx, { step: after.id, except: asker.onMessage, since });
}

/** What every event of a change says alike. */
export function eventOf({ around, asker, found }: Change): Omit<StepEvent, 'kind' | 'stepId'> {
  const { induction, today } = found.part;
  const { person, door } = asker;
  return { inductionId: induction.id, person, door, at: around.clock(), today };
}

function nextOf({ found, after }: Change): Step | undefined {
  return found.part.induction.steps.find(
    ({ line, placement, staff, occurrence }) =>
      line === after.line &&
      placement === after.placement &&
      staff === after.staff &&
      occurrence === after.occurrence + 1,
  );
}

async function plantNext(tx: Tx, change: Change): Promise<void> {
  const { around, found, after } = change;
  const { induction, today } = found.part;
  const planting = nextOf(change) ? undefined : nextOccurrence(after, induction, today, around.holidays);
  if (!planting) return;
  // Whoever really does it does it the next time too.
  const planted = { ...untouched({ ...planting, id: randomUUID() }), handedTo: after.handedTo };
  await addSteps(tx, induction.id, [planted]);
  await record(tx, { ...eventOf(change), stepId: planted.id, kind: 'planted', after: planted });
  await saveLook(tx, change, [planted]);
}

async function withdrawNext(tx: Tx, change: Change): Promise<Refusal | undefined> {
  const next = nextOf(change);
  if (!next) return undefined;
  if (next.version > 1) return { no: 'next has begun' };
  await removeStep(tx, next.id);
  await record(tx, { ...eventOf(change), stepId: next.id, kind: 'withdrawn', before: next });
  return undefined;
}

async function lookAgain(tx: Tx, change: Change): Promise<void> {
  await saveLook(tx, change, [change.after, ...waitingFor(change.after, change.found.part.induction)]);
}

async function saveLook(tx: Tx, { around, found, after }: Change, touched: readonly Step[]): Promise<void> {
  const { induction, today } = found.part;
  const steps = induction.steps.map((one) => (one.id === after.id ? after : one));
  const day = (step: Step) => lookOn(step, { ...induction, steps }, today, around.holidays);
  await saveLookOn(
    tx,
    touched.map((step) => ({ id: step.id, day: day(step) })),
  );
}

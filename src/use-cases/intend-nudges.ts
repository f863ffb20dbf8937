import { lookAgainOn } from '../induction/look-on.ts';
import { type NudgeGround, toWriteTo, withNews } from '../induction/nudges-today.ts';
import { stepsToday } from '../induction/step-today.ts';
import { dueInductions, holdDue } from '../store/due-inductions.ts';
import { loadInduction } from '../store/load-induction.ts';
import { inHandOn, intend, lastUrgentOn } from '../store/nudges.ts';
import type { Queue } from '../store/queue.ts';
import { saveLookOn } from '../store/steps.ts';
import type { Tx } from '../store/transaction.ts';
import { readersOfUnreached } from '../store/unreached.ts';
import { intendUnreached } from './intend-urgent.ts';
import { nudgeGround } from './nudge-ground.ts';
import { nowOf, type Surroundings, todayOf } from './surroundings.ts';

/** So many are looked up at once: each look-up reads all that is due anew, and these are ids only. */
const atOnce = 5_000;

/**
 * The next inductions, after the one named, of which something may be said today; in an order that every instance keeps.
 * May: Belong itself. Records: nothing.
 */
export async function dueToday(around: Surroundings, after: string | undefined): Promise<string[]> {
  return around.database.transaction((tx) => dueInductions(tx, todayOf(around), { after, limit: atOnce }));
}

/**
 * Looks at an induction of which something may be said today, and writes down who is to be written to. One that another instance
 * holds or has seen to is left to it.
 * May: Belong itself. Records: the nudges, and the jobs that deliver them.
 */
export async function intendOf(around: Surroundings, id: string, queue?: Pick<Queue, 'add'>): Promise<void> {
  await around.database.transaction(async (tx) => {
    if (!(await holdDue(tx, id, todayOf(around)))) return;
    const induction = await loadInduction(tx, id);
    const steps = stepsToday(induction, todayOf(around), around.holidays);
    const ground = await nudgeGround(tx, { induction, steps }, around);
    const intended = await intendAll(tx, ground, around);
    await queue?.add(tx, intended);
    await lookAgain(tx, ground);
  });
}

/**
 * Writes down who is to hear that somebody cannot be reached.
 * May: Belong itself. Records: the nudges.
 */
export async function intendForUnreached(around: Surroundings): Promise<void> {
  await around.database.transaction(async (tx) => intendUnreached(tx, await readersOfUnreached(tx), around));
}

async function intendAll(tx: Tx, ground: NudgeGround, around: Surroundings): Promise<string[]> {
  const last = await lastUrgentOn(tx, withNews(ground));
  const intended: string[] = [];
  for (const { person, kind } of toWriteTo(ground, nowOf(around), last)) {
    const id = await intend(tx, { person, kind, onDay: ground.ladder.today }, around.clock());
    if (id) intended.push(id);
  }
  return intended;
}

/** Each step is looked at again when there may be more to say, so that what has been said costs nothing. */
async function lookAgain(tx: Tx, ground: NudgeGround): Promise<void> {
  const { steps, ladder, induction } = ground;
  const inHand = await inHandOn(tx, ladder.today, [...induction.people.keys()]);
  await saveLookOn(
    tx,
    steps.map((step) => ({ id: step.step.id, day: lookAgainOn(step, ladder, { ...ground, inHand }) })),
  );
}

import { Temporal } from 'temporal-polyfill';
import { itemsOfNudge, type NudgeState, type Outcome, settle } from '../store/nudges.ts';
import { noteTold } from '../store/told.ts';
import { type Surroundings, todayOf } from './surroundings.ts';
import type { Said } from './take-nudge.ts';
import { tellUnreachable } from './tell-unreachable.ts';

/** What became of a nudge on its way, as whoever sent it knows. */
export type NudgeEnd = Pick<Outcome, 'reason' | 'notBefore' | 'message'> & {
  readonly state: Exclude<NudgeState, 'not needed'>;
};

/** Whoever was reached has been told, and so has whoever cannot be: no backlog waits for them. */
const counts: readonly NudgeState[] = ['sent', 'unreachable'];
/** Of what may have arrived one more is sent, and then it counts as told. */
const mostAttempts = 2;

/**
 * Writes down what became of a nudge, and what its reader was told with it.
 * May: Belong itself. Records: the outcome.
 */
export async function settleNudge(around: Surroundings, id: string, end: NudgeEnd): Promise<void> {
  await around.database.transaction(async (tx) => {
    const { person, items, attempts: tried } = await itemsOfNudge<Said>(tx, id);
    // What Teams asked to have later has not arrived: it is no attempt of those that may have.
    const attempts = end.state === 'waiting' ? tried - 1 : tried;
    const settled = await settle(tx, id, 'unknown', { ...end, attempts, at: around.clock() });
    if (!settled) return;
    if (end.state === 'unreachable') await tellUnreachable(tx, person, around);
    const isTold = counts.includes(end.state) || (end.state === 'unknown' && attempts >= mostAttempts);
    if (!isTold) return;
    const told = items.map(({ step, rung, anchor }) => ({
      person,
      step,
      rung,
      anchor: Temporal.PlainDate.from(anchor),
    }));
    await noteTold(tx, told, todayOf(around));
  });
}

import type { NudgeKind } from '../store/nudges.ts';
import type { Queue } from '../store/queue.ts';
import type { Tx } from '../store/transaction.ts';
import { waitingNudges, wakeUnknown } from '../store/waiting-nudges.ts';
import type { Surroundings } from './surroundings.ts';

/** So long nobody knows of a message before it is sent once more (Teams: what to do with each status). */
const minutesUnknown = 10;
const atOnce = 100;
const queuedAtOnce = 5_000;

/**
 * The nudges to try now, or those of one kind, what cannot wait first; among them, once more, those of which nobody knows whether they arrived.
 * May: Belong itself. Records: that those are tried again.
 */
export async function dueNudges(around: Surroundings, kind?: NudgeKind): Promise<string[]> {
  return around.database.transaction((tx) => dueIn(tx, around, atOnce, kind));
}

/**
 * Queues the nudges to try now that have no job: whatever a job was lost for, or that waited for a moment.
 * May: Belong itself. Records: the jobs, and that those of which nobody knows are tried again.
 */
export async function queueDue(around: Surroundings, queue: Pick<Queue, 'add'>): Promise<void> {
  await around.database.transaction(async (tx) => queue.add(tx, await dueIn(tx, around, queuedAtOnce)));
}

async function dueIn(tx: Tx, { clock }: Surroundings, limit: number, kind?: NudgeKind): Promise<string[]> {
  await wakeUnknown(tx, clock().subtract({ minutes: minutesUnknown }));
  return waitingNudges(tx, clock(), limit, kind);
}

import { waitingNudges, wakeUnknown } from '../store/nudges.ts';
import type { Surroundings } from './surroundings.ts';

/** So long nobody knows of a message before it is sent once more (Teams: what to do with each status). */
const minutesUnknown = 10;
const atOnce = 100;

/**
 * The nudges to try now, oldest first; among them, once more, those of which nobody knows whether they arrived.
 * May: Belong itself. Records: that those are tried again.
 */
export async function dueNudges({ database, clock }: Surroundings): Promise<string[]> {
  return database.transaction(async (tx) => {
    await wakeUnknown(tx, clock().subtract({ minutes: minutesUnknown }));
    return waitingNudges(tx, clock(), atOnce);
  });
}

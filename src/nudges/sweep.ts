import type { Queue } from '../store/queue.ts';
import { dueToday, intendForUnreached, intendOf } from '../use-cases/intend-nudges.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';

/** Looks at every induction of which something may be said now, and has it written down, and queued, who is to be written to. */
export async function sweep(
  around: Surroundings,
  isStopped: () => boolean,
  queue?: Pick<Queue, 'add'>,
): Promise<void> {
  await intendForUnreached(around);
  let ids = await dueToday(around, undefined);
  while (ids.length && !isStopped()) {
    for (const id of ids) if (!isStopped()) await intendOf(around, id, queue);
    ids = await dueToday(around, ids.at(-1));
  }
}

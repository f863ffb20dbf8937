import type { Queue } from '../store/queue.ts';
import { dueToday, intendForUnreached, intendOf } from '../use-cases/intend-nudges.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';

/**
 * Looks at every induction of which something may be said now, and has it written down, and queued, who is to be written to. One that
 * cannot be looked at keeps nobody else waiting; all of these are thrown together at the end.
 */
export async function sweep(
  around: Surroundings,
  isStopped: () => boolean,
  queue?: Pick<Queue, 'add'>,
): Promise<void> {
  await intendForUnreached(around);
  const failed: unknown[] = [];
  let ids = await dueToday(around, undefined);
  while (ids.length && !isStopped()) {
    for (const id of ids)
      if (!isStopped()) await intendOf(around, id, queue).catch((error) => failed.push(error));
    ids = await dueToday(around, ids.at(-1));
  }
  if (failed.length) throw new AggregateError(failed, 'some inductions could not be looked at');
}

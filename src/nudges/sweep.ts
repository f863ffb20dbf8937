import type { Queue } from '../store/queue.ts';
import { intendNext } from '../use-cases/intend-nudges.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';

/** Looks at every induction of which something may be said now, and has it written down, and queued, who is to be written to. */
export async function sweep(
  around: Surroundings,
  isStopped: () => boolean,
  queue?: Pick<Queue, 'add'>,
): Promise<void> {
  let after: string | undefined;
  do after = await intendNext(around, after, queue);
  while (after && !isStopped());
}

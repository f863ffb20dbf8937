import { type Changed, putOffRefresh, type Refreshed, takeRefresh } from '../use-cases/refresh-nudge.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';

/** Changes a digest that was sent, once. */
export type Change = (refreshed: Refreshed) => Promise<Changed>;

/** Changes in place, each once, the digests in which something is not so any more. */
export async function refresh(around: Surroundings, change: Change, isStopped: () => boolean): Promise<void> {
  let next = isStopped() ? undefined : await takeRefresh(around, undefined);
  while (next && !isStopped()) {
    const { id } = next.digest;
    if ((await change(next)) === 'later') await putOffRefresh(around, id);
    next = await takeRefresh(around, id);
  }
  // Taken, and then Belong was to stop: it is changed when it is back.
  if (next) await putOffRefresh(around, next.digest.id);
}

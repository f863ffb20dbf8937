import { dueNudges } from '../use-cases/due-nudges.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import { deliver, type Post } from './deliver.ts';
import { sweep } from './sweep.ts';

/** What makes nudges go out: each round looks for what may be said now, and sends what waits. */
export type Clockwork = {
  /** One round; rounds never overlap, and one asked for meanwhile begins when the last has ended. */
  round(): Promise<void>;
  /** Begins no new send, and waits for the one under way. */
  stop(): Promise<void>;
};

/** The clockwork of one instance; several share the work, for whatever one of them holds the others pass over. */
export function createClockwork(around: Surroundings, post: Post): Clockwork {
  let isStopped = false;
  let last: Promise<void> = Promise.resolve();
  const round = async () => {
    await sweep(around, () => isStopped);
    const tried = new Set<string>();
    const untried = async () => (await dueNudges(around)).filter((id) => !tried.has(id));
    for (let ids = await untried(); ids.length && !isStopped; ids = await untried()) {
      for (const id of ids) {
        tried.add(id);
        if (!isStopped) await deliver(around, post, id);
      }
    }
  };
  return {
    round() {
      // Whoever asked for the last round has heard how it went.
      last = last.catch(() => undefined).then(round);
      return last;
    },
    async stop() {
      isStopped = true;
      await last.catch(() => undefined);
    },
  };
}

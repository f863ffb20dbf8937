import { dueNudges } from '../use-cases/due-nudges.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import { deliver, type Post } from './deliver.ts';
import { type Change, refresh } from './refresh.ts';
import { sweep } from './sweep.ts';

/** What makes nudges go out where time is moved by hand: each round looks for what may be said now, and sends what waits. */
export type Clockwork = {
  /** One round; rounds never overlap, and one asked for meanwhile begins when the last has ended. */
  round(): Promise<void>;
  /** Sends what waits and cannot wait for a round. */
  urgent(): Promise<void>;
  /** Changes in place what was sent and is not so any more. */
  refresh(): Promise<void>;
  /** Begins no new send, and waits for the one under way. */
  stop(): Promise<void>;
};

/** The clockwork where nothing is queued: each round sends by itself what waits. */
export function createClockwork(around: Surroundings, post: Post, change: Change): Clockwork {
  let isStopped = false;
  let last: Promise<void> = Promise.resolve();
  const deliverAll = async (kind?: 'urgent') => {
    const tried = new Set<string>();
    const untried = async () => (await dueNudges(around, kind)).filter((id) => !tried.has(id));
    while (!isStopped) {
      const ids = await untried();
      if (ids.length === 0) return;
      for (const id of ids) {
        tried.add(id);
        if (!isStopped) await deliver(around, post, id);
      }
    }
  };
  const round = async () => {
    if (isStopped) return;
    await sweep(around, () => isStopped);
    await deliverAll();
  };
  /** One thing at a time; whoever asked for the last has heard how it went. */
  const then = (work: () => Promise<void>) => {
    last = last.catch(() => undefined).then(work);
    return last;
  };
  return {
    round: () => then(round),
    urgent: () => then(() => deliverAll('urgent')),
    refresh: () => then(() => refresh(around, change, () => isStopped)),
    async stop() {
      isStopped = true;
      await last.catch(() => undefined);
    },
  };
}

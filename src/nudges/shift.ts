import type { Queue } from '../store/queue.ts';
import { queueDue } from '../use-cases/due-nudges.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import { deliver, type Post } from './deliver.ts';
import { sweep } from './sweep.ts';

/** One instance at work: each minute it looks for what may be said, and all the time it delivers what is queued. */
export type Shift = {
  /** Begins no new send; those under way may end, for some seconds. */
  stop(): Promise<void>;
};

/** How often it looks; a look that is missed only makes things later. */
const everyMs = 60_000;

/** What a shift works with besides its surroundings. */
export type ShiftParts = {
  readonly queue: Queue;
  readonly post: Post;
  /** What else is owed each minute. */
  readonly meanwhile: () => void;
  /** Hears of a look that failed; the next one makes up for it. */
  readonly onTrouble: (error: unknown) => void;
};

/** Begins a shift; several share the work, for whatever one of them holds the others pass over. */
export async function startShift(
  around: Surroundings,
  { queue, post, meanwhile, onTrouble }: ShiftParts,
): Promise<Shift> {
  let isStopped = false;
  await queue.work(async (id) => {
    if (!isStopped) await deliver(around, post, id);
  });
  const look = async () => {
    await sweep(around, () => isStopped, queue).catch(onTrouble);
    await queueDue(around, queue).catch(onTrouble);
    meanwhile();
  };
  let looking = look();
  const timer = setInterval(() => {
    looking = looking.then(() => (isStopped ? undefined : look()));
  }, everyMs);
  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await Promise.all([looking, queue.stop()]);
    },
  };
}

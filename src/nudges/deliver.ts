import { setTimeout as wait } from 'node:timers/promises';
import type { Digest } from '../use-cases/digest-today.ts';
import { type NudgeEnd, settleNudge } from '../use-cases/settle-nudge.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import { takeNudge } from '../use-cases/take-nudge.ts';
import { takeTurnFor } from '../use-cases/take-turn.ts';

/** Writes a digest to its reader, once, and says what became of it. */
export type Post = (digest: Digest) => Promise<NudgeEnd>;

/** Sends a nudge in its turn if it is still true, and writes down what became of it; between the two nobody knows. */
export async function deliver(around: Surroundings, post: Post, id: string): Promise<void> {
  const turn = await takeTurnFor(around, id);
  if (turn === undefined) return;
  await wait(turn);
  const digest = await takeNudge(around, id);
  if (digest) await settleNudge(around, id, await post(digest));
}

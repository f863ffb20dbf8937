import { setTimeout as wait } from 'node:timers/promises';
import type { Chat } from '../store/lanes.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import { slowDown, takeTurnAt } from '../use-cases/take-turn.ts';
import { type NotDelivered, usualWaitMs } from './one-attempt.ts';

/** Keeps what Belong sends by itself below what Teams allows. */
export type Pace = {
  /** Waits for the turn of a place; false where that is not soon. */
  turn(place: Chat): Promise<boolean>;
  /** Holds back whatever else goes to a tenant for which Teams has too many messages, as long as it asks. */
  slow(place: Pick<Chat, 'tenantId'>, refused: NotDelivered): Promise<void>;
};

/** The pace that all instances keep together. */
export function createPace(around: Surroundings): Pace {
  return {
    async turn(place) {
      const { isSoon, ms } = await takeTurnAt(around, place);
      if (isSoon) await wait(ms);
      return isSoon;
    },
    async slow(place, { status, retryAfterMs = usualWaitMs }) {
      if (status === 429) await slowDown(around, place, retryAfterMs);
    },
  };
}

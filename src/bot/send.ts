import type { PersonId } from '../induction/role.ts';
import type { Adapter } from './adapter.ts';
import { isTooMany, NotDelivered } from './one-attempt.ts';
import type { Outgoing } from './outgoing.ts';
import type { Pace } from './pace.ts';
import { referenceTo } from './place.ts';
import { messageOf, type Reply } from './reply.ts';

/** What became of a message: it arrived, waits until they open Belong or there is room, is said already, cannot arrive, or nobody knows. */
export type Delivery = 'sent' | 'not yet' | 'later' | 'not needed' | 'unreachable' | 'unknown';

/** Writes to somebody who has not just asked, once, if it is still owed when it is known where they are. */
export type Send = (person: PersonId, reply: Reply, isOwed: () => Promise<boolean>) => Promise<Delivery>;

/** Sends through the adapter, to wherever somebody can be written to. */
export function createSend(adapter: Adapter, outgoing: Outgoing, pace: Pace): Send {
  return async (person, reply, isOwed) => {
    const place = await outgoing.placeFor(person);
    if (!place) return 'not yet';
    if (!(await pace.turn(place))) return 'later';
    // A place may be there since a moment ago, by the install whose welcome says the same.
    if (!(await isOwed())) return 'not needed';
    const dressed = await outgoing.dress(reply, { person, place });
    // Until Teams has answered, nobody knows whether it arrived.
    let delivery: Delivery = 'unknown';
    await adapter.continueConversationAsync(adapter.appId, referenceTo(place), async (context) => {
      const slow = (error: NotDelivered) => pace.slow(place, error);
      delivery = await attempt(() => context.sendActivity(messageOf(dressed)), slow);
    });
    return delivery;
  };
}

async function attempt(
  send: () => Promise<unknown>,
  slow: (error: NotDelivered) => Promise<unknown>,
): Promise<Delivery> {
  try {
    await send();
    return 'sent';
  } catch (error) {
    if (!(error instanceof NotDelivered)) throw error;
    if (!isTooMany(error)) return refusedFor(error);
    await slow(error);
    return 'later';
  }
}

/** A refusal is final; anything else may have arrived (Teams: what to do with each status). */
function refusedFor({ status }: NotDelivered): Delivery {
  return status === 403 || status === 404 ? 'unreachable' : 'unknown';
}

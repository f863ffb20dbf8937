import type { CloudAdapter } from 'botbuilder';
import type { PersonId } from '../induction/role.ts';
import { NotDelivered } from './one-attempt.ts';
import type { Outgoing } from './outgoing.ts';
import { referenceTo } from './place.ts';
import { messageOf, type Reply } from './reply.ts';

/** What became of a message: it arrived, waits until they open Belong, is said already, cannot arrive, or nobody knows. */
export type Delivery = 'sent' | 'not yet' | 'not needed' | 'unreachable' | 'unknown';

/** Writes to somebody who has not just asked, once, if it is still owed when it is known where they are. */
export type Send = (person: PersonId, reply: Reply, isOwed: () => Promise<boolean>) => Promise<Delivery>;

/** Sends through the adapter, to wherever somebody can be written to. */
export function createSend(adapter: CloudAdapter, outgoing: Outgoing): Send {
  return async (person, reply, isOwed) => {
    const place = await outgoing.placeFor(person);
    if (!place) return 'not yet';
    // A place may be there since a moment ago, by the install whose welcome says the same.
    if (!(await isOwed())) return 'not needed';
    const dressed = await outgoing.dress(reply, { person, place });
    // Until Teams has answered, nobody knows whether it arrived.
    let delivery: Delivery = 'unknown';
    await adapter.continueConversationAsync('', referenceTo(place), async (context) => {
      delivery = await attempt(() => context.sendActivity(messageOf(dressed)));
    });
    return delivery;
  };
}

async function attempt(send: () => Promise<unknown>): Promise<Delivery> {
  try {
    await send();
    return 'sent';
  } catch (error) {
    if (error instanceof NotDelivered) return refusedFor(error);
    throw error;
  }
}

/** A refusal is final; anything else may have arrived (Teams: what to do with each status). */
function refusedFor({ status }: NotDelivered): Delivery {
  return status === 403 || status === 404 ? 'unreachable' : 'unknown';
}

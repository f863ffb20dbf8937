import type { PersonId } from '../induction/role.ts';
import type { Place } from '../store/reach.ts';
import type { Reply } from './reply.ts';

/** Whom a reply goes to, and where. */
export type Recipient = { readonly person: PersonId; readonly place: Place };

/** The last touch on everything that leaves, and where somebody without a chat of their own is written to. */
export type Outgoing = {
  dress(reply: Reply, to: Recipient): Promise<Reply>;
  placeFor(person: PersonId): Promise<Place | undefined>;
};

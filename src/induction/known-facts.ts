import type { AccessThing } from './access.ts';
import type { AccessProblem } from './access-problems.ts';
import type { KnownInvite } from './invites.ts';
import type { RoomFact } from './rooms.ts';

/** What practices have written down of an induction's placements, and of what they do not have at all. */
export type KnownFacts = {
  readonly rooms: readonly RoomFact[];
  readonly invites: readonly KnownInvite[];
  readonly tested: readonly { readonly placement: string; readonly thing: AccessThing }[];
  readonly leftOut: readonly { readonly practice: string; readonly thing: AccessThing }[];
  /** What somebody said does not work. */
  readonly problems: readonly AccessProblem[];
};

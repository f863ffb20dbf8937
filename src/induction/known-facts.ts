import type { RoomFact } from './rooms.ts';

/** What practices have written down of an induction's placements. */
export type KnownFacts = { readonly rooms: readonly RoomFact[] };

import type { InductionRole } from './slots.ts';

/** A change of an induction's people, places or days; days as 'YYYY-MM-DD', people and places as they were written. */
export type Change =
  | { readonly kind: 'role'; readonly role: InductionRole; readonly people: string }
  | { readonly kind: 'add'; readonly place: string; readonly week: readonly number[]; readonly day: string }
  | { readonly kind: 'leave'; readonly place: string }
  | { readonly kind: 'start'; readonly place: string; readonly day: string }
  | { readonly kind: 'days'; readonly place: string; readonly week: readonly number[] }
  | { readonly kind: 'main'; readonly place: string }
  | { readonly kind: 'employer'; readonly employer: string };

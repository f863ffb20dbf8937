import type { Induction } from '../induction/induction.ts';
import type { Ref } from '../understanding/set-up-ask.ts';
import { type Choice, choicesAround, pcnsOf } from './choices.ts';
import { findInduction } from './find-induction.ts';
import { useCase } from './use-case.ts';

/** An induction's people, with those who can be chosen in their place. */
export type PeopleSeen =
  | { readonly refusal?: undefined; readonly induction: Induction; readonly people: readonly Choice[] }
  | { readonly refusal: { readonly no: 'no such induction'; readonly names: readonly string[] } };

/**
 * Who holds which role in an induction, to change it.
 * May: the line manager, and those who manage the employer. Records: nothing.
 */
export const seePeople = useCase(
  { may: 'change its people', records: 'nothing' },
  async (room, ref: Ref | undefined): Promise<PeopleSeen> => {
    const found = await findInduction(room, 'change its people', ref);
    if ('refusal' in found) return found;
    const { induction } = found;
    const practices = induction.placements.map(({ practice }) => practice.id);
    return { induction, people: await choicesAround(room.tx, await pcnsOf(room.tx, practices)) };
  },
);

import { currentPlacements } from '../induction/induction.ts';
import type { NoSite, Site } from '../induction/site.ts';
import { lockInduction } from '../store/load-induction.ts';
import { knownFacts, type Part, partIn } from './part.ts';
import { Refused, type Room } from './use-case.ts';

/** The induction of a placement, held for one change; throws Refused where it was left or has ended meanwhile. */
export async function heldPart({ tx, around, asker }: Room, site: Site): Promise<Part> {
  const induction = await lockInduction(tx, site.induction);
  const there = currentPlacements(induction).some(({ id }) => id === site.id);
  if (induction.endedOn || !there) throw new Refused<NoSite>({ no: 'no such placement', names: [] });
  return partIn(induction, asker.person, around, await knownFacts(tx, induction, around));
}

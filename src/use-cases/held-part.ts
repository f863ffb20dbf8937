import { lockInduction } from '../store/load-induction.ts';
import { knownFacts, type Part, partIn } from './part.ts';
import type { Room } from './use-case.ts';

/** An induction held for one change, as the asker finds it. */
export async function heldPart({ tx, around, asker }: Room, id: string): Promise<Part> {
  const induction = await lockInduction(tx, id);
  return partIn(induction, asker.person, around, await knownFacts(tx, induction, around));
}

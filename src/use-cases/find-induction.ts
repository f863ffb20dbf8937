import { type Induction, personIn } from '../induction/induction.ts';
import { type Deed, may } from '../induction/permission.ts';
import { inductionIdsOf } from '../store/inductions.ts';
import { loadInduction, lockInduction } from '../store/load-induction.ts';
import type { Ref } from '../understanding/set-up-ask.ts';
import type { Room } from './use-case.ts';

/** The induction somebody means, held for one change; or the names of those that are theirs. */
export type InductionFound =
  | { readonly induction: Induction }
  | { readonly refusal: { readonly no: 'no such induction'; readonly names: readonly string[] } };

/** Finds and holds the induction somebody means among those in which they may do something; others' are noted. */
export async function findInduction(room: Room, deed: Deed, ref: Ref | undefined): Promise<InductionFound> {
  const theirs: Induction[] = [];
  for (const id of await inductionIdsOf(room.tx, room.asker.person)) {
    const induction = await loadInduction(room.tx, id);
    if (may(deed, room.asker.person, induction)) theirs.push(induction);
  }
  const [found, ...others] = fitting(theirs, ref);
  if (found && others.length === 0) return { induction: await lockInduction(room.tx, found.id) };
  if (!found) room.refused();
  return { refusal: { no: 'no such induction', names: theirs.map(nameIn) } };
}

function fitting(theirs: readonly Induction[], ref: Ref | undefined): readonly Induction[] {
  if (!ref) return theirs;
  if ('id' in ref) return theirs.filter(({ id }) => id === ref.id);
  const wanted = ref.words.toLowerCase();
  const exact = theirs.filter((one) => nameIn(one).toLowerCase() === wanted);
  return exact.length ? exact : theirs.filter((one) => nameIn(one).toLowerCase().includes(wanted));
}

/** The link worker's name. */
export function nameIn(induction: Induction): string {
  return personIn(induction, induction.linkWorker).name;
}

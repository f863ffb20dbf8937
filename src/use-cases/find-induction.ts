import { currentPlacements, type Induction, personIn } from '../induction/induction.ts';
import { nameKey, nameWords } from '../induction/name-words.ts';
import { type Deed, may } from '../induction/permission.ts';
import { peopleWithAddress } from '../store/accounts.ts';
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
  const [found, ...others] = await inductionsMeant(room, theirs, ref);
  if (found && others.length === 0) return { induction: await lockInduction(room.tx, found.id) };
  if (!found) room.refused();
  return { refusal: { no: 'no such induction', names: labelled(theirs).map(({ name }) => name) } };
}

/**
 * The inductions somebody may mean among theirs: by id, by work email, by name, or by name and practice where two are
 * called the same: 'Jo Smith at Riverside'.
 */
export async function inductionsMeant(
  { tx }: Pick<Room, 'tx'>,
  theirs: readonly Induction[],
  ref: Ref | undefined,
): Promise<readonly Induction[]> {
  if (!ref) return theirs;
  if ('id' in ref) return theirs.filter(({ id }) => id === ref.id);
  if (ref.words.includes('@')) {
    const [person] = await peopleWithAddress(tx, ref.words.trim());
    return theirs.filter(({ linkWorker }) => linkWorker === person?.id);
  }
  const { name = '', place = '' } = /^(?<name>.+?)(?: at (?<place>.+))?$/.exec(ref.words)?.groups ?? {};
  const there = theirs.filter((one) => isAt(one, place));
  const exact = there.filter((one) => nameKey(nameIn(one)) === nameKey(name));
  return exact.length ? exact : there.filter((one) => isCalled(nameIn(one), name));
}

function isAt(induction: Induction, place: string): boolean {
  const wanted = place.trim().toLowerCase();
  return currentPlacements(induction).some(({ practice }) => practice.name.toLowerCase().includes(wanted));
}

/** Whether each word somebody said begins a word of the name. */
export function isCalled(name: string, said: string): boolean {
  const words = nameWords(name);
  return nameWords(said).every((word) => words.some((one) => one.startsWith(word)));
}

/** Inductions to choose from by their link workers' names; those that are alike with where they are. */
export function labelled(all: readonly Induction[]): { readonly id: string; readonly name: string }[] {
  const names = all.map(nameIn);
  return all.map((one) => {
    const name = nameIn(one);
    const isShared = names.filter((other) => other === name).length > 1;
    return { id: one.id, name: isShared ? `${name} at ${currentPlacements(one)[0]?.practice.name}` : name };
  });
}

/** The link worker's name. */
export function nameIn(induction: Induction): string {
  return personIn(induction, induction.linkWorker).name;
}

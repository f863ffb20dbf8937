import { type Capacity, capacitiesAt, type Deed, isAllowed } from '../induction/permission.ts';
import { type Offices, officesOf } from '../store/offices.ts';
import { type PracticeName, type PracticeSetUp, practiceNames, practicesByIds } from '../store/practices.ts';
import type { Tx } from '../store/transaction.ts';
import type { Asker } from './surroundings.ts';
import type { Room } from './use-case.ts';

/** A place as somebody names it: by id on a card, by words when typed, or not at all where they have one only. */
export type PlaceRef = { readonly id: string } | { readonly words: string } | undefined;

/** What somebody with these offices is to a practice: those who manage its PCN, or a charity near it, stand above it. */
export function capacitiesFor(
  { roles, pcns, charityPcns }: Offices,
  { id, pcn }: Pick<PracticeName, 'id' | 'pcn'>,
  administrator = false,
): Capacity[] {
  return capacitiesAt({
    roles: roles.get(id) ?? [],
    managesPcn: pcn !== null && pcns.includes(pcn),
    managesCharity: pcn !== null && charityPcns.includes(pcn),
    administrator,
  });
}

/** The practices at which an asker may do something, by name. */
export async function practicesFor(tx: Tx, asker: Asker, deed: Deed): Promise<PracticeName[]> {
  const offices = await officesOf(tx, asker.person);
  const near = asker.administrator
    ? 'all'
    : { ids: [...offices.roles.keys()], pcns: [...offices.pcns, ...offices.charityPcns] };
  const named = await practiceNames(tx, near);
  return named.filter((one) => isAllowed(deed, capacitiesFor(offices, one, asker.administrator)));
}

/** The practice somebody means, if it is theirs; or the names of those that are. */
export type PlaceFound = { readonly practice: PracticeSetUp } | { readonly refusal: NoPlace };

/** None of theirs, or more than one: the names of those that are. */
export type NoPlace = {
  readonly no: 'no such place' | 'which place';
  readonly names: readonly string[];
};

/** Finds the practice somebody means among those at which they may do something; that anybody else asked is noted. */
export async function findPlace(room: Room, deed: Deed, ref: PlaceRef): Promise<PlaceFound> {
  const theirs = await practicesFor(room.tx, room.asker, deed);
  const [found, ...others] = fitting(theirs, ref);
  if (found && others.length === 0) {
    const [practice] = await practicesByIds(room.tx, [found.id]);
    if (practice) return { practice };
  }
  if (!found) await noteRefused(room, ref);
  const no = found ? 'which place' : 'no such place';
  return { refusal: { no, names: theirs.map(({ name }) => name) } };
}

/** The practice in question is written down only where there is one. */
async function noteRefused({ tx, refused }: Room, ref: PlaceRef): Promise<void> {
  const [there] = ref && 'id' in ref ? await practiceNames(tx, { ids: [ref.id] }) : [];
  refused(there ? { practiceId: there.id } : {});
}

/** Those that somebody may mean: by id, by whole name, or by a part of it. */
export function fitting<One extends { readonly id: string; readonly name: string }>(
  all: readonly One[],
  ref: PlaceRef,
): readonly One[] {
  if (!ref) return all;
  if ('id' in ref) return all.filter(({ id }) => id === ref.id);
  const wanted = ref.words.trim().toLowerCase();
  const exact = all.filter(({ name }) => name.toLowerCase() === wanted);
  return exact.length ? exact : all.filter(({ name }) => name.toLowerCase().includes(wanted));
}

import { type Capacity, capacitiesAt, type Deed, isAllowed } from '../induction/permission.ts';
import { type Organisation, organisations } from '../store/organisations.ts';
import { type PracticeSetUp, practices } from '../store/practices.ts';
import type { Tx } from '../store/transaction.ts';
import type { Asker } from './surroundings.ts';
import type { Room } from './use-case.ts';

/** A place as somebody names it: by id on a card, by words when typed, or not at all where they have one only. */
export type PlaceRef = { readonly id: string } | { readonly words: string } | undefined;

/** What is set up: every organisation and practice. */
export type Places = {
  readonly organisations: readonly Organisation[];
  readonly practices: readonly PracticeSetUp[];
};

/** Everything that is set up. */
export async function placesIn(tx: Tx): Promise<Places> {
  return { organisations: await organisations(tx), practices: await practices(tx) };
}

/** What an asker is to a practice: those who manage its PCN, or a charity that works with it, stand above it. */
export function capacitiesFor(
  asker: Asker,
  practice: PracticeSetUp,
  { organisations: all }: Places,
): Capacity[] {
  const above = all.filter(({ pcn }) => pcn !== null && pcn === practice.pcn);
  const organisationManagers = above.flatMap(({ managers }) => managers);
  return [
    ...capacitiesAt(asker.person, { slots: practice.slots, organisationManagers }),
    ...(asker.administrator ? [['administrator', 'this practice'] as const] : []),
  ];
}

/** The practices at which an asker may do something. */
export function practicesFor(asker: Asker, deed: Deed, places: Places): PracticeSetUp[] {
  return places.practices.filter((practice) => isAllowed(deed, capacitiesFor(asker, practice, places)));
}

/** The practice somebody means, if it is theirs; or the names of those that are. */
export type PlaceFound =
  | { readonly practice: PracticeSetUp; readonly places: Places }
  | { readonly refusal: { readonly no: 'no such place'; readonly names: readonly string[] } };

/** Finds the practice somebody means among those at which they may do something; that anybody else asked is noted. */
export async function findPlace(room: Room, deed: Deed, ref: PlaceRef): Promise<PlaceFound> {
  const places = await placesIn(room.tx);
  const theirs = practicesFor(room.asker, deed, places);
  const named = fitting(theirs, ref);
  const [practice, ...others] = named;
  if (practice && others.length === 0) return { practice, places };
  const meant = ref && 'id' in ref ? ref.id : undefined;
  const exists = places.practices.some(({ id }) => id === meant);
  if (theirs.length === 0 || exists) await room.refused(exists && meant ? { practiceId: meant } : {});
  return { refusal: { no: 'no such place', names: theirs.map(({ name }) => name) } };
}

function fitting(theirs: readonly PracticeSetUp[], ref: PlaceRef): readonly PracticeSetUp[] {
  if (!ref) return theirs;
  if ('id' in ref) return theirs.filter(({ id }) => id === ref.id);
  const wanted = ref.words.trim().toLowerCase();
  const exact = theirs.filter(({ name }) => name.toLowerCase() === wanted);
  return exact.length ? exact : theirs.filter(({ name }) => name.toLowerCase().includes(wanted));
}

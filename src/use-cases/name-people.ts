import { nameKey, nameWords } from '../induction/name-words.ts';
import type { PersonId } from '../induction/role.ts';
import { mostInRole } from '../induction/slots.ts';
import { completePerson, peopleWithAddress } from '../store/accounts.ts';
import { homeOf } from '../store/homes.ts';
import { pcnOfOrganisation } from '../store/organisations.ts';
import { addPerson } from '../store/roster.ts';
import type { Tx } from '../store/transaction.ts';
import { unsafePeople } from '../understanding/check-people.ts';
import type { TextRefusal } from '../understanding/check-text.ts';
import { isWholeName, type Named, readPeople } from '../understanding/read-people.ts';
import { type Choice, choicesAround, pcnsOf } from './choices.ts';

/** Where somebody new belongs. */
export type Belonging = { readonly practiceId: string } | { readonly organisationId: string };

/** The people somebody wrote down, or why not. */
export type NamedPeople =
  | {
      readonly refusal?: undefined;
      readonly people: readonly PersonId[];
      /** Those of them who are new on the roster. */
      readonly added: readonly PersonId[];
    }
  | { readonly refusal: PeopleRefusal };

export type PeopleRefusal =
  | { readonly no: 'names nobody'; readonly lines: readonly number[] }
  | { readonly no: 'two of that name'; readonly name: string }
  /** Somebody of that name is known nearby with another address: the same person, or another one? */
  | { readonly no: 'same or another'; readonly name: string; readonly known: string; readonly said: string }
  /** Nobody new is added by half a name: it may be one of these. */
  | { readonly no: 'half a name'; readonly name: string; readonly perhaps: readonly string[] }
  | { readonly no: 'too many people'; readonly most: number }
  | { readonly no: 'text'; readonly why: TextRefusal };

/**
 * The people in a text, each found by address, or by name among those of the same PCN, or added as not yet reachable:
 * somebody elsewhere who happens to have that name is somebody else. No more than share a role, where `most` says no other.
 */
export async function peopleFrom(
  tx: Tx,
  text: string,
  at: Belonging,
  most = mostInRole,
): Promise<NamedPeople> {
  const unsafe = unsafePeople(text);
  if (unsafe) return { refusal: { no: 'text', why: unsafe } };
  const { people, unread } = readPeople(text);
  if (unread.length) return { refusal: { no: 'names nobody', lines: unread } };
  if (people.length > most) return { refusal: { no: 'too many people', most } };
  const near = people.length ? await choicesAround(tx, await pcnsAt(tx, at)) : [];
  const [ids, added] = [new Set<PersonId>(), new Set<PersonId>()];
  for (const named of people) {
    const found = await personFor(tx, named, near, at);
    if (found === 'several') return { refusal: { no: 'two of that name', name: named.name } };
    const alike = found || named.another ? undefined : sameName(named, near);
    if (alike) return { refusal: alike };
    const half = found ? undefined : halfName(named, near);
    if (half) return { refusal: half };
    const id = found ?? (await addNew(tx, named, at));
    if (!found) added.add(id);
    ids.add(id);
  }
  return { people: [...ids], added: [...added] };
}

/** The PCN of a place. */
export async function pcnsAt(tx: Tx, at: Belonging): Promise<string[]> {
  if ('practiceId' in at) return pcnsOf(tx, [at.practiceId]);
  const pcn = await pcnOfOrganisation(tx, at.organisationId);
  return pcn ? [pcn] : [];
}

/** The person meant; undefined for somebody new, and 'several' where a name alone fits two. */
async function personFor(
  tx: Tx,
  named: Named,
  near: readonly Choice[],
  at: Belonging,
): Promise<PersonId | 'several' | undefined> {
  const [byAddress] = named.address ? await peopleWithAddress(tx, named.address) : [];
  const byName = near.filter(
    ({ name, address }) => nameKey(name) === nameKey(named.name) && (!named.address || !address),
  );
  if (!byAddress && byName.length > 1) return 'several';
  const found = byAddress ?? byName[0];
  if (!found) return undefined;
  // How to reach somebody is said where they belong: elsewhere it could be turned to somebody else.
  if (await isHome(tx, found.id, at)) {
    await completePerson(tx, found.id, { address: found.address ? null : named.address, phone: named.phone });
  }
  return found.id;
}

/** Nobody is made twice for a second address of theirs. */
function sameName({ name, address: said }: Named, near: readonly Choice[]): PeopleRefusal | undefined {
  const known = near.find((one) => nameKey(one.name) === nameKey(name))?.address;
  return said && known ? { no: 'same or another', name, known, said } : undefined;
}

/** Somebody new has an address, or a whole name that is not like that of anybody near. */
function halfName({ name, address }: Named, near: readonly Choice[]): PeopleRefusal | undefined {
  if (address) return undefined;
  const words = nameWords(name);
  const alike = near.filter((one) => words.every((word) => nameWords(one.name).includes(word)));
  if (alike.length === 0 && isWholeName(name)) return undefined;
  return { no: 'half a name', name, perhaps: alike.slice(0, 3).map((one) => one.name) };
}

async function isHome(tx: Tx, person: PersonId, at: Belonging): Promise<boolean> {
  const { practice, organisation } = await homeOf(tx, person);
  return 'practiceId' in at ? practice === at.practiceId : organisation === at.organisationId;
}

function addNew(tx: Tx, { name, address, phone }: Named, at: Belonging): Promise<PersonId> {
  return addPerson(tx, {
    name,
    address,
    phone,
    organisation_id: 'organisationId' in at ? at.organisationId : null,
    practice_id: 'practiceId' in at ? at.practiceId : null,
  });
}

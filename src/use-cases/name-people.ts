import { randomUUID } from 'node:crypto';
import type { PersonId } from '../induction/role.ts';
import { completePerson, peopleCalled } from '../store/accounts.ts';
import { addPerson } from '../store/roster.ts';
import type { Tx } from '../store/transaction.ts';
import { checkText, isTextRefusal } from '../understanding/check-text.ts';
import { type Named, readPeople } from '../understanding/read-people.ts';

/** Where somebody new belongs. */
export type Belonging = { readonly practiceId: string } | { readonly organisationId: string };

/** The people somebody wrote down; or why not: a line that names nobody, or two people of that name. */
export type NamedPeople =
  | { readonly refusal?: undefined; readonly people: readonly PersonId[] }
  | { readonly refusal: PeopleRefusal };

export type PeopleRefusal =
  | { readonly no: 'names nobody'; readonly lines: number }
  | { readonly no: 'two of that name'; readonly name: string }
  | { readonly no: 'too many people'; readonly most: number };

/** A practice with sixty staff on three sites fits. */
const most = 200;

/** The people in a text, each found on the roster by address or name, or added to it as not yet reachable. */
export async function peopleFrom(tx: Tx, text: string, at: Belonging): Promise<NamedPeople> {
  const { people, unread } = readPeople(text);
  const unsafe = people.filter(({ name }) => isTextRefusal(checkText(name, [name])));
  if (unread.length + unsafe.length)
    return { refusal: { no: 'names nobody', lines: unread.length + unsafe.length } };
  if (people.length > most) return { refusal: { no: 'too many people', most } };
  const ids: PersonId[] = [];
  for (const named of people) {
    const id = await personFor(tx, named, at);
    if (!id) return { refusal: { no: 'two of that name', name: named.name } };
    if (!ids.includes(id)) ids.push(id);
  }
  return { people: ids };
}

/** The person meant, found or added; undefined where a name alone fits two. */
async function personFor(tx: Tx, named: Named, at: Belonging): Promise<PersonId | undefined> {
  const byAddress = named.address ? await peopleCalled(tx, named) : [];
  const byName = byAddress.length ? [] : await peopleCalled(tx, { name: named.name, address: null });
  // Somebody of that name with another address is somebody else.
  const found = byAddress[0] ?? only(byName.filter(({ address }) => !named.address || !address));
  if (found === 'several') return undefined;
  if (!found) return addNew(tx, named, at);
  await completePerson(tx, found.id, { address: found.address ? null : named.address, phone: named.phone });
  return found.id;
}

function only<One>(all: readonly One[]): One | 'several' | undefined {
  return all.length > 1 ? 'several' : all[0];
}

async function addNew(tx: Tx, { name, address, phone }: Named, at: Belonging): Promise<PersonId> {
  const id = randomUUID();
  await addPerson(tx, {
    ...{ id, name, address, phone, tenant_id: null, entra_id: null, upn: null, left_on: null },
    organisation_id: 'organisationId' in at ? at.organisationId : null,
    practice_id: 'practiceId' in at ? at.practiceId : null,
    week: [1, 2, 3, 4, 5],
  });
  return id;
}

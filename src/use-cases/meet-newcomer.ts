import { randomUUID } from 'node:crypto';
import { type Account, recognise } from '../induction/recognise.ts';
import type { PersonId } from '../induction/role.ts';
import { sayNewcomer, sayWishToJoin } from '../induction/say-newcomer.ts';
import { bindAccount, expectedPeople } from '../store/accounts.ts';
import { recordDeed } from '../store/events.ts';
import { noteNewcomer } from '../store/newcomers.ts';
import { oweNews } from '../store/notices.ts';
import { peopleByIds } from '../store/people.ts';
import { practiceToJoin } from '../store/practices.ts';
import { noteReach, type Place } from '../store/reach.ts';
import { addPerson } from '../store/roster.ts';
import type { Tx } from '../store/transaction.ts';
import { whoMayTowards } from './authority.ts';
import { placesIn } from './places.ts';
import { type Surroundings, todayOf } from './surroundings.ts';

/** Somebody whose account Belong does not know, with what they said on the way in. */
export type Unknown = Account & {
  readonly tenantId: string;
  readonly entraId: string;
  readonly place: Place;
  /** The code of a joining link that they opened. */
  readonly code?: string | undefined;
  /** Who they say they are, where their account has another name. */
  readonly saysName?: string | undefined;
};

/** What becomes of somebody new: known from now on, somebody was asked, or nobody knows them. */
export type Met =
  | { readonly kind: 'known'; readonly person: PersonId }
  | { readonly kind: 'asked' }
  | { readonly kind: 'asked to join'; readonly practice: string }
  | { readonly kind: 'no such code' }
  | { readonly kind: 'stranger' };

/**
 * Meets somebody who writes for the first time (domain: people). The invited address makes them known; a name, or a
 * joining link, asks a manager once.
 * May: anybody at all. Records: that an account was bound; of strangers nothing.
 */
export async function meetNewcomer(around: Surroundings, unknown: Unknown): Promise<Met> {
  return around.database.transaction(async (tx): Promise<Met> => {
    if (around.admins.has(unknown.entraId))
      return { kind: 'known', person: await addAdministrator(tx, unknown) };
    const roster = await expectedPeople(tx);
    const who = recognise(unknown, roster);
    if ('is' in who) return { kind: 'known', person: await makeKnown(tx, around, unknown, who.is) };
    if (unknown.code) return wishToJoin(tx, around, unknown, unknown.code);
    const said = unknown.saysName ? recognise({ ...unknown, name: unknown.saysName }, roster) : who;
    const bound = new Set(roster.filter((one) => one.bound).map(({ id }) => id));
    return 'perhaps' in said ? askAbout(tx, around, unknown, said.perhaps, bound) : { kind: 'stranger' };
  });
}

async function addAdministrator(
  tx: Tx,
  { name, address, tenantId, entraId, upn }: Unknown,
): Promise<PersonId> {
  const id = randomUUID();
  const nowhere = { organisation_id: null, practice_id: null, phone: null, left_on: null };
  await addPerson(tx, {
    ...{ id, name, address, upn, tenant_id: tenantId, entra_id: entraId, week: [1, 2, 3, 4, 5] },
    ...nowhere,
  });
  return id;
}

/** Binds an account and notes where its person can be written to. */
export async function makeKnown(
  tx: Tx,
  around: Surroundings,
  account: Pick<Unknown, 'tenantId' | 'entraId' | 'upn' | 'place'>,
  person: PersonId,
): Promise<PersonId> {
  await bindAccount(tx, person, account);
  await noteReach(tx, person, account.place);
  await recordDeed(tx, { kind: 'bound', person, at: around.clock(), today: todayOf(around), door: 'chat' });
  return person;
}

async function askAbout(
  tx: Tx,
  around: Surroundings,
  unknown: Unknown,
  perhaps: readonly PersonId[],
  bound: ReadonlySet<PersonId>,
): Promise<Met> {
  const { id, isNew } = await noteNewcomer(tx, { ...unknown, practiceId: null, perhaps }, todayOf(around));
  if (!isNew) return { kind: 'asked' };
  const people = await peopleByIds(tx, perhaps);
  const asked = new Set<PersonId>();
  for (const person of perhaps) {
    for (const manager of await whoMayTowards(tx, around, 'say who somebody is', person)) asked.add(manager);
  }
  const news = sayNewcomer(
    { ...unknown, id },
    people.map((person) => ({ ...person, bound: bound.has(person.id) })),
  );
  for (const manager of asked) await oweNews(tx, manager, news, around.clock());
  return { kind: 'asked' };
}

async function wishToJoin(tx: Tx, around: Surroundings, unknown: Unknown, code: string): Promise<Met> {
  const practice = await practiceToJoin(tx, code);
  if (!practice) return { kind: 'no such code' };
  const { id, isNew } = await noteNewcomer(
    tx,
    { ...unknown, practiceId: practice.id, perhaps: [] },
    todayOf(around),
  );
  const met: Met = { kind: 'asked to join', practice: practice.name };
  if (!isNew) return met;
  const places = await placesIn(tx);
  const managers = places.practices.find((one) => one.id === practice.id)?.slots['practice-manager'] ?? [];
  const news = sayWishToJoin({ ...unknown, id }, practice.name);
  for (const manager of managers) await oweNews(tx, manager, news, around.clock());
  return met;
}

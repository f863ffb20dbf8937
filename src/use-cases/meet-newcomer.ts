import { type Account, type Expected, recognise } from '../induction/recognise.ts';
import type { PersonId } from '../induction/role.ts';
import { sayNewcomer, sayWishToJoin } from '../induction/say-newcomer.ts';
import { bindAccount, expectedPeople, isKnownTenant } from '../store/accounts.ts';
import { recordDeed } from '../store/events.ts';
import { forgetNewcomers, noteAsked, noteNewcomer, practicesAwaited } from '../store/newcomers.ts';
import { oweNews } from '../store/notices.ts';
import { practicesByIds, practiceToJoin } from '../store/practices.ts';
import type { Place } from '../store/reach.ts';
import { addPerson } from '../store/roster.ts';
import type { Tx } from '../store/transaction.ts';
import { whoMayTowards } from './authority.ts';
import { candidates } from './candidates.ts';
import { type Surroundings, todayOf } from './surroundings.ts';

/** Somebody whose account Belong does not know, with what they said on the way in. */
export type Unknown = Omit<Account, 'ofOurTenant'> & {
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
  | { readonly kind: 'asked to join' | 'not added'; readonly practice: string }
  | { readonly kind: 'no such code' }
  | { readonly kind: 'stranger' };

/**
 * Meets somebody who writes for the first time (domain: people). The invited address makes them known; a name, or a
 * joining link, asks a manager once.
 * May: anybody at all. Records: that an account was bound; of strangers nothing.
 */
export async function meetNewcomer(around: Surroundings, unknown: Unknown): Promise<Met> {
  return around.database.transaction(async (tx): Promise<Met> => {
    const roster = await expectedPeople(tx, {
      addresses: [unknown.address, unknown.upn].filter((one) => one !== null),
      names: [unknown.name, unknown.saysName].filter((one) => one !== undefined),
    });
    const account = { ...unknown, ofOurTenant: await isKnownTenant(tx, unknown.tenantId) };
    const who = recognise(account, roster);
    if ('is' in who) return { kind: 'known', person: await makeKnown(tx, around, unknown, who.is) };
    if (around.admins.has(unknown.entraId))
      return { kind: 'known', person: await addAdministrator(tx, unknown, roster) };
    const said = unknown.saysName ? recognise({ ...account, name: unknown.saysName }, roster) : who;
    const perhaps = 'perhaps' in said ? said.perhaps : [];
    if (unknown.code) return wishToJoin(tx, around, unknown, { code: unknown.code, perhaps });
    return perhaps.length ? askAbout(tx, around, unknown, perhaps) : waiting(tx, unknown);
  });
}

/** Somebody who has opened a joining link and waits for a yes is told so again. */
async function waiting(tx: Tx, unknown: Unknown): Promise<Met> {
  const [practice] = await practicesByIds(tx, await practicesAwaited(tx, unknown));
  return practice ? { kind: 'asked to join', practice: practice.name } : { kind: 'stranger' };
}

function addAdministrator(
  tx: Tx,
  { name, address, tenantId, entraId, upn }: Unknown,
  roster: readonly Expected[],
): Promise<PersonId> {
  const isFree = roster.every((one) => one.address?.toLowerCase() !== address?.toLowerCase());
  return addPerson(tx, {
    name,
    upn,
    tenant_id: tenantId,
    entra_id: entraId,
    address: isFree ? address : null,
  });
}

/** Binds an account; where its person can be written to is noted with their welcome or message, so that both tell once. */
export async function makeKnown(
  tx: Tx,
  around: Surroundings,
  account: Pick<Unknown, 'tenantId' | 'entraId' | 'upn'>,
  person: PersonId,
): Promise<PersonId> {
  await bindAccount(tx, person, account);
  await forgetNewcomers(tx, account);
  await recordDeed(tx, { kind: 'bound', person, at: around.clock(), today: todayOf(around), door: 'chat' });
  return person;
}

/** Asks whoever decides about each of those it may be, and shows them only theirs. */
async function askAbout(
  tx: Tx,
  around: Surroundings,
  unknown: Unknown,
  perhaps: readonly PersonId[],
): Promise<Met> {
  const asked = await noteNewcomer(tx, { ...unknown, practices: [], perhaps }, todayOf(around));
  if (asked.state === 'answered no') return { kind: 'stranger' };
  const decide = await whoDecides(tx, around, asked.perhaps);
  for (const [manager, theirs] of decide) {
    const news = sayNewcomer({ ...unknown, id: asked.id }, await candidates(tx, theirs));
    await oweNews(tx, manager, news, around.clock());
  }
  await noteAsked(tx, asked.id, [...decide.keys()]);
  return { kind: 'asked' };
}

/** Whoever decides about some people, each with those that are theirs to decide about. */
async function whoDecides(
  tx: Tx,
  around: Surroundings,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly PersonId[]>> {
  const all = new Map<PersonId, PersonId[]>();
  for (const person of people) {
    for (const manager of await whoMayTowards(tx, around, 'say who somebody is', person))
      all.set(manager, [...(all.get(manager) ?? []), person]);
  }
  return all;
}

async function wishToJoin(
  tx: Tx,
  around: Surroundings,
  unknown: Unknown,
  { code, perhaps: anywhere }: { code: string; perhaps: readonly PersonId[] },
): Promise<Met> {
  const practice = await practiceToJoin(tx, code);
  if (!practice) return { kind: 'no such code' };
  const [setUp] = await practicesByIds(tx, [practice.id]);
  const here = new Set([...(setUp?.staff ?? []), ...Object.values(setUp?.slots ?? {}).flat()]);
  const perhaps = anywhere.filter((person) => here.has(person));
  const asked = await noteNewcomer(tx, { ...unknown, practices: [practice.id], perhaps }, todayOf(around));
  if (asked.state === 'answered no') return { kind: 'not added', practice: practice.name };
  const decide = await whoDecides(tx, around, perhaps);
  const managers = asked.state === 'ask' ? (setUp?.slots['practice-manager'] ?? []) : [];
  for (const manager of managers) {
    const theirs = await candidates(tx, decide.get(manager) ?? []);
    await oweNews(tx, manager, sayWishToJoin({ ...unknown, id: asked.id }, practice, theirs), around.clock());
  }
  await noteAsked(tx, asked.id, managers);
  return { kind: 'asked to join', practice: practice.name };
}

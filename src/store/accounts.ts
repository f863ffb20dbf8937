import { nameKey } from '../induction/name-words.ts';
import type { Expected } from '../induction/recognise.ts';
import type { PersonId } from '../induction/role.ts';
import type { Place } from './reach.ts';
import type { Tx } from './transaction.ts';

/** A person's account in Teams: what they are known by, and what chat links to them are made of. */
export type BoundAccount = {
  readonly tenantId: string;
  readonly entraId: string;
  readonly upn: string | null;
};

/** Those on the roster who have not left and have one of these addresses, or a name alike: whom a new account may be. */
export async function expectedPeople(
  tx: Tx,
  { addresses, names }: { addresses: readonly string[]; names: readonly string[] },
): Promise<Expected[]> {
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'name', 'address', 'entra_id'])
    .where('left_on', 'is', null)
    .where((eb) =>
      eb.or([
        ...addresses.map((one) => eb(eb.fn('lower', ['address']), '=', one.toLowerCase())),
        ...names.map((one) => eb('name_key', '=', nameKey(one))),
      ]),
    )
    .execute();
  return rows.map(({ id, name, address, entra_id }) => ({ id, name, address, bound: entra_id !== null }));
}

/** Whether somebody who has opened Belong is of a tenant. */
export async function isKnownTenant(tx: Tx, tenantId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('person')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Makes an account somebody's, in place of any they had. */
export async function bindAccount(tx: Tx, person: PersonId, account: BoundAccount): Promise<void> {
  const { tenantId, entraId, upn } = account;
  await tx
    .updateTable('person')
    .set({ tenant_id: tenantId, entra_id: entraId, upn })
    .where('id', '=', person)
    .execute();
}

/** Somebody's account as Belong knows it, and where they are written to; undefined for somebody without one. */
export async function accountOf(tx: Tx, person: PersonId) {
  const row = await tx
    .selectFrom('person')
    .innerJoin('reach', 'reach.person_id', 'person.id')
    .select(['name', 'address', 'upn', 'tenant_id', 'entra_id', 'place'])
    .where('person.id', '=', person)
    .executeTakeFirst();
  if (!row?.tenant_id || !row.entra_id) return undefined;
  const { name, address, upn, tenant_id: tenantId, entra_id: entraId } = row;
  return { name, address, upn, tenantId, entraId, place: row.place as Place };
}

/** Notes what chat links to somebody are made of now. */
export async function noteUpn(tx: Tx, person: PersonId, upn: string): Promise<void> {
  await tx.updateTable('person').set({ upn }).where('id', '=', person).execute();
}

/** The people behind some Entra ids, as far as they have opened Belong. */
export async function peopleByEntraIds(tx: Tx, entraIds: ReadonlySet<string>): Promise<PersonId[]> {
  if (entraIds.size === 0) return [];
  const rows = await tx
    .selectFrom('person')
    .select('id')
    .where('entra_id', 'in', [...entraIds])
    .execute();
  return rows.map(({ id }) => id);
}

/** Who of some people has been in touch with Belong, so that it can write to them. */
export async function reachableAmong(tx: Tx, people: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
  if (people.length === 0) return new Set();
  const rows = await tx.selectFrom('reach').select('person_id').where('person_id', 'in', people).execute();
  return new Set(rows.map(({ person_id }) => person_id));
}

/** Whoever of the roster was invited by an address, capitals aside: one person at most. */
export async function peopleWithAddress(
  tx: Tx,
  address: string,
): Promise<{ id: PersonId; address: string | null; phone: string | null }[]> {
  return tx
    .selectFrom('person')
    .select(['id', 'address', 'phone'])
    .where('left_on', 'is', null)
    .where((eb) => eb(eb.fn('lower', ['address']), '=', address.toLowerCase()))
    .execute();
}

/** Everybody on the roster who has a name, whatever its titles, accents and order. */
export async function peopleCalled(tx: Tx, name: string): Promise<PersonId[]> {
  const rows = await tx
    .selectFrom('person')
    .select('id')
    .where('left_on', 'is', null)
    .where('name_key', '=', nameKey(name))
    .execute();
  return rows.map(({ id }) => id);
}

/** Some people by id, as new accounts are compared with them. */
export async function expectedByIds(tx: Tx, ids: readonly PersonId[]): Promise<Expected[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'name', 'address', 'entra_id'])
    .where('id', 'in', ids)
    .execute();
  return rows.map(({ id, name, address, entra_id }) => ({ id, name, address, bound: entra_id !== null }));
}

/** Fills in what was not known of somebody: their address or phone. */
export async function completePerson(
  tx: Tx,
  id: PersonId,
  { address, phone }: { address: string | null; phone: string | null },
): Promise<void> {
  const known = { ...(address ? { address } : {}), ...(phone ? { phone } : {}) };
  if (Object.keys(known).length) await tx.updateTable('person').set(known).where('id', '=', id).execute();
}

/** The work emails that some people were invited by. */
export async function addressesOf(
  tx: Tx,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string | null>> {
  if (people.length === 0) return new Map();
  const rows = await tx.selectFrom('person').select(['id', 'address']).where('id', 'in', people).execute();
  return new Map(rows.map(({ id, address }) => [id, address]));
}

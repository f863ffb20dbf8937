import type { PersonId } from '../induction/role.ts';
import type { OrganisationTable } from './tables.ts';
import type { Tx } from './transaction.ts';

/** An organisation that employs people, with who manages it. */
export type Organisation = {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationTable['kind'];
  /** The PCN it is, or works with. */
  readonly pcn: string | null;
  readonly managers: readonly PersonId[];
};

/** Adds an organisation that employs people. */
export async function addOrganisation(tx: Tx, organisation: OrganisationTable): Promise<void> {
  await tx.insertInto('organisation').values(organisation).execute();
}

/** Names somebody as one who manages an organisation. */
export async function addManager(tx: Tx, organisationId: string, personId: PersonId): Promise<void> {
  await tx
    .insertInto('organisation_manager')
    .values({ organisation_id: organisationId, person_id: personId })
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Says how an organisation is called from now on. */
export async function renameOrganisation(tx: Tx, id: string, name: string): Promise<void> {
  await tx.updateTable('organisation').set({ name }).where('id', '=', id).execute();
}

/** Gives an organisation to these managers and nobody else. */
export async function setManagers(tx: Tx, id: string, people: readonly PersonId[]): Promise<void> {
  await tx.deleteFrom('organisation_manager').where('organisation_id', '=', id).execute();
  for (const person of people) await addManager(tx, id, person);
}

/** Those who manage an organisation. */
export async function managersOf(tx: Tx, organisationId: string): Promise<PersonId[]> {
  const rows = await tx
    .selectFrom('organisation_manager')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .orderBy('person_id')
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** The PCN that an organisation is, or works with. */
export async function pcnOfOrganisation(tx: Tx, id: string): Promise<string | null> {
  const row = await tx
    .selectFrom('organisation')
    .select(['kind', 'pcn_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.kind === 'pcn' ? id : (row?.pcn_id ?? null);
}

/** Organisations by name: some PCNs with the charities that work with them, or all there are. */
export async function organisations(tx: Tx, which: 'all' | readonly string[]): Promise<Organisation[]> {
  if (which.length === 0) return [];
  const all = tx.selectFrom('organisation').selectAll().orderBy('name');
  const rows = await (which === 'all'
    ? all
    : all.where((eb) => eb.or([eb('id', 'in', which), eb('pcn_id', 'in', which)]))
  ).execute();
  if (rows.length === 0) return [];
  const managed = await tx
    .selectFrom('organisation_manager')
    .selectAll()
    .where(
      'organisation_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('person_id')
    .execute();
  return rows.map(({ id, name, kind, pcn_id }) => ({
    id,
    name,
    kind,
    pcn: kind === 'pcn' ? id : pcn_id,
    managers: managed
      .filter(({ organisation_id }) => organisation_id === id)
      .map(({ person_id }) => person_id),
  }));
}

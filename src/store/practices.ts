import type { ExpressionBuilder } from 'kysely';
import { type LadderSettings, usualLadder } from '../induction/ladder-settings.ts';
import { type Cast, type PersonId, type Role, roles } from '../induction/role.ts';
import { laddersOf } from './ladders.ts';
import type { ContactTable, PracticeTable, Tables } from './tables.ts';
import type { Tx } from './transaction.ts';

/** A practice by what it is called, and the PCN it belongs to. */
export type PracticeName = {
  readonly id: string;
  readonly name: string;
  readonly odsCode: string | null;
  readonly pcn: string | null;
};

/** A practice as it is set up: who fills its slots, who is on its staff, and whom to ring. */
export type PracticeSetUp = PracticeName & {
  readonly slots: Cast;
  readonly staff: readonly PersonId[];
  readonly contacts: readonly ContactTable[];
  readonly ladder: LadderSettings;
};

/** Adds a practice that receives link workers. */
export async function addPractice(tx: Tx, practice: PracticeTable): Promise<void> {
  await tx.insertInto('practice').values(practice).execute();
}

/** Puts right how a practice is called, or its code. */
export async function changePractice(
  tx: Tx,
  id: string,
  change: { name?: string; ods_code?: string },
): Promise<void> {
  await tx.updateTable('practice').set(change).where('id', '=', id).execute();
}

/** Practices by name: these and those of some PCNs, or all there are. */
export async function practiceNames(
  tx: Tx,
  which: 'all' | { readonly ids?: readonly string[]; readonly pcns?: readonly string[] },
): Promise<PracticeName[]> {
  const all = tx.selectFrom('practice').select(['id', 'name', 'ods_code', 'pcn_id']).orderBy('name');
  const wanted =
    which === 'all'
      ? all
      : all.where((eb) => eb.or([among(eb, 'id', which.ids), among(eb, 'pcn_id', which.pcns)]));
  const rows = await wanted.execute();
  return rows.map(({ id, name, ods_code, pcn_id }) => ({ id, name, odsCode: ods_code, pcn: pcn_id }));
}

function among(
  eb: ExpressionBuilder<Tables, 'practice'>,
  column: 'id' | 'pcn_id',
  values: readonly string[] = [],
) {
  return values.length ? eb(column, 'in', values) : eb.lit(false);
}

/** The practice with this code, or in one PCN with this name, whatever its capitals; but for one that is known. */
export async function practiceLike(
  tx: Tx,
  { odsCode, name, pcn, but }: { odsCode: string; name: string; pcn: string | null; but?: string },
): Promise<{ name: string } | undefined> {
  return tx
    .selectFrom('practice')
    .select('name')
    .$if(but !== undefined, (all) => all.where('id', '!=', but ?? ''))
    .where((eb) =>
      eb.or([
        eb('ods_code', '=', odsCode),
        eb.and([eb('pcn_id', '=', pcn), eb(eb.fn('lower', ['name']), '=', name.toLowerCase())]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
}

/** Practices as they are set up, by name. */
export async function practicesByIds(tx: Tx, ids: readonly string[]): Promise<PracticeSetUp[]> {
  if (ids.length === 0) return [];
  const named = await practiceNames(tx, { ids });
  const held = await tx
    .selectFrom('practice_role')
    .selectAll()
    .where('practice_id', 'in', ids)
    .orderBy('person_id')
    .execute();
  const contacts = await contactsOf(tx, ids);
  const ladders = await laddersOf(tx, ids);
  return named.map((practice) => {
    const here = held.filter(({ practice_id }) => practice_id === practice.id);
    const who = (role: Role) => here.filter((one) => one.role === role).map(({ person_id }) => person_id);
    const filled = roles.filter((role) => role !== 'staff' && who(role).length);
    return {
      ...practice,
      slots: Object.fromEntries(filled.map((role) => [role, who(role)])),
      staff: who('staff'),
      contacts: contacts.filter(({ practice_id }) => practice_id === practice.id),
      ladder: ladders.get(practice.id) ?? usualLadder,
    };
  });
}

/** Whom to ring at some practices. */
export async function contactsOf(tx: Tx, ids: readonly string[]): Promise<ContactTable[]> {
  if (ids.length === 0) return [];
  return tx.selectFrom('contact').selectAll().where('practice_id', 'in', ids).orderBy('kind').execute();
}

/** Holds practices for one change: whoever else would change them, or start an induction there, waits. */
export async function lockPractices(tx: Tx, ids: readonly string[]): Promise<PracticeSetUp[]> {
  if (ids.length === 0) return [];
  await tx.selectFrom('practice').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
  return practicesByIds(tx, ids);
}

/** Gives a slot to these people and nobody else. */
export async function setSlot(
  tx: Tx,
  { practiceId, role, people }: { practiceId: string; role: Role; people: readonly PersonId[] },
): Promise<void> {
  await tx
    .deleteFrom('practice_role')
    .where('practice_id', '=', practiceId)
    .where('role', '=', role)
    .execute();
  if (people.length === 0) return;
  await tx
    .insertInto('practice_role')
    .values(people.map((person_id) => ({ practice_id: practiceId, role, person_id })))
    .execute();
}

/** Gives somebody a slot at a practice, or a place on its staff, beside whoever has it. */
export async function fillSlot(
  tx: Tx,
  slot: { practiceId: string; role: Role; personId: string },
): Promise<void> {
  await tx
    .insertInto('practice_role')
    .values({ practice_id: slot.practiceId, role: slot.role, person_id: slot.personId })
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Takes somebody off a practice's staff. */
export async function removeFromStaff(tx: Tx, practiceId: string, personId: PersonId): Promise<void> {
  await tx
    .deleteFrom('practice_role')
    .where('practice_id', '=', practiceId)
    .where('role', '=', 'staff')
    .where('person_id', '=', personId)
    .execute();
}

/** Notes down one of a practice's contacts and the day it was last checked. */
export async function saveContact(tx: Tx, contact: ContactTable): Promise<void> {
  const { name, phone, checked_on } = contact;
  await tx
    .insertInto('contact')
    .values(contact)
    .onConflict((on) => on.columns(['practice_id', 'kind']).doUpdateSet({ name, phone, checked_on }))
    .execute();
}

/** Takes away a contact that nobody has any more. */
export async function removeContact(tx: Tx, practiceId: string, kind: string): Promise<void> {
  await tx.deleteFrom('contact').where('practice_id', '=', practiceId).where('kind', '=', kind).execute();
}

/** The code that lets people ask to join a practice's list, and the practice it is for. */
export async function joiningCodeOf(tx: Tx, practiceId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('joining_link')
    .select('code')
    .where('practice_id', '=', practiceId)
    .executeTakeFirst();
  return row?.code;
}

/** Keeps a joining code. */
export async function saveJoiningCode(tx: Tx, practiceId: string, code: string): Promise<void> {
  await tx.insertInto('joining_link').values({ practice_id: practiceId, code }).execute();
}

/** The practice that a joining code is for, if there is such a code. */
export async function practiceToJoin(
  tx: Tx,
  code: string,
): Promise<{ id: string; name: string } | undefined> {
  return tx
    .selectFrom('joining_link')
    .innerJoin('practice', 'practice.id', 'joining_link.practice_id')
    .select(['practice.id', 'practice.name'])
    .where('code', '=', code)
    .executeTakeFirst();
}

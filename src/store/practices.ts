import type { Cast, PersonId, Role } from '../induction/role.ts';
import { roles } from '../induction/role.ts';
import type { ContactTable, PracticeTable } from './tables.ts';
import type { Tx } from './transaction.ts';

/** A practice as it is set up: who fills its slots, who is on its staff, and whom to ring. */
export type PracticeSetUp = {
  readonly id: string;
  readonly name: string;
  readonly odsCode: string | null;
  readonly pcn: string | null;
  readonly slots: Cast;
  readonly staff: readonly PersonId[];
  readonly contacts: readonly ContactTable[];
};

/** Adds a practice that receives link workers. */
export async function addPractice(tx: Tx, practice: PracticeTable): Promise<void> {
  await tx.insertInto('practice').values(practice).execute();
}

/** Every practice as it is set up, by name. */
export async function practices(tx: Tx): Promise<PracticeSetUp[]> {
  const rows = await tx.selectFrom('practice').selectAll().orderBy('name').execute();
  const held = await tx.selectFrom('practice_role').selectAll().orderBy('person_id').execute();
  const contacts = await tx.selectFrom('contact').selectAll().orderBy('kind').execute();
  return rows.map(({ id, name, ods_code, pcn_id }) => {
    const here = held.filter(({ practice_id }) => practice_id === id);
    const who = (role: Role) => here.filter((one) => one.role === role).map(({ person_id }) => person_id);
    const filled = roles.filter((role) => role !== 'staff' && who(role).length);
    return {
      id,
      name,
      odsCode: ods_code,
      pcn: pcn_id,
      slots: Object.fromEntries(filled.map((role) => [role, who(role)])),
      staff: who('staff'),
      contacts: contacts.filter(({ practice_id }) => practice_id === id),
    };
  });
}

/** Holds a practice's set-up for one change. */
export async function lockPractice(tx: Tx, id: string): Promise<PracticeSetUp | undefined> {
  await tx.selectFrom('practice').select('id').where('id', '=', id).forUpdate().execute();
  return (await practices(tx)).find((practice) => practice.id === id);
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

import type { PersonId, Role } from '../induction/role.ts';
import { addManager } from './organisations.ts';
import { fillSlot } from './practices.ts';
import type { Tx } from './transaction.ts';

/** Where something of somebody's is handed over: at practices, in inductions, and the organisations they manage. */
export type HandOver = {
  readonly practices: readonly string[];
  readonly inductions: readonly string[];
  readonly above: boolean;
};

/**
 * Hands the slots and roles that somebody has there to somebody else, or empties them; says where that would leave a
 * practice or an organisation without anybody to manage it.
 */
export async function handOver(
  tx: Tx,
  from: PersonId,
  to: PersonId | undefined,
  { practices, inductions, above }: HandOver,
): Promise<'handed over' | 'without a manager'> {
  const slots = await tx
    .deleteFrom('practice_role')
    .where('person_id', '=', from)
    .where('practice_id', 'in', orNone(practices))
    .returning(['practice_id', 'role'])
    .execute();
  const parts = await tx
    .deleteFrom('induction_role')
    .where('person_id', '=', from)
    .where('induction_id', 'in', orNone(inductions))
    .returning(['induction_id', 'role'])
    .execute();
  const managed = above
    ? await tx
        .deleteFrom('organisation_manager')
        .where('person_id', '=', from)
        .returning('organisation_id')
        .execute()
    : [];
  if (to) await receive(tx, to, { slots, parts, managed });
  const managedStill = await isManaged(tx, {
    practices: slots.flatMap(({ role, practice_id }) => (role === 'practice-manager' ? [practice_id] : [])),
    organisations: managed.map(({ organisation_id }) => organisation_id),
  });
  return managedStill ? 'handed over' : 'without a manager';
}

type Given = {
  readonly slots: readonly { practice_id: string; role: string }[];
  readonly parts: readonly { induction_id: string; role: string }[];
  readonly managed: readonly { organisation_id: string }[];
};

async function receive(tx: Tx, to: PersonId, { slots, parts, managed }: Given): Promise<void> {
  for (const { practice_id: practiceId, role } of slots) {
    if (role !== 'staff') await fillSlot(tx, { practiceId, role: role as Role, personId: to });
    await fillSlot(tx, { practiceId, role: 'staff', personId: to });
  }
  for (const part of parts)
    await tx
      .insertInto('induction_role')
      .values({ ...part, person_id: to })
      .onConflict((on) => on.doNothing())
      .execute();
  for (const { organisation_id } of managed) await addManager(tx, organisation_id, to);
}

/** Whether somebody manages each of these practices and organisations. */
async function isManaged(
  tx: Tx,
  { practices, organisations }: { practices: readonly string[]; organisations: readonly string[] },
): Promise<boolean> {
  const held = await tx
    .selectFrom('practice_role')
    .select('practice_id')
    .distinct()
    .where('role', '=', 'practice-manager')
    .where('practice_id', 'in', orNone(practices))
    .execute();
  const managed = await tx
    .selectFrom('organisation_manager')
    .select('organisation_id')
    .distinct()
    .where('organisation_id', 'in', orNone(organisations))
    .execute();
  return held.length === practices.length && managed.length === organisations.length;
}

/** A list for SQL, which knows no empty one. */
function orNone(ids: readonly string[]): readonly string[] {
  return ids.length ? ids : ['00000000-0000-0000-0000-000000000000'];
}

import type { PersonId, Role } from '../induction/role.ts';
import type { Tx } from './transaction.ts';

/** Gives a role of an induction to these people and nobody else. */
export async function setInductionRole(
  tx: Tx,
  { inductionId, role, people }: { inductionId: string; role: Role; people: readonly PersonId[] },
): Promise<void> {
  await tx
    .deleteFrom('induction_role')
    .where('induction_id', '=', inductionId)
    .where('role', '=', role)
    .execute();
  if (people.length === 0) return;
  await tx
    .insertInto('induction_role')
    .values(people.map((person_id) => ({ induction_id: inductionId, role, person_id })))
    .execute();
}

/** Adds a placement to an induction, or takes up again the one that was left at that practice. */
export async function addPlacement(
  tx: Tx,
  placement: {
    id: string;
    inductionId: string;
    practiceId: string;
    startsOn: string;
    week: readonly number[];
  },
): Promise<void> {
  const { id, inductionId, practiceId, startsOn } = placement;
  const week = [...placement.week];
  await tx
    .insertInto('placement')
    .values({
      id,
      induction_id: inductionId,
      practice_id: practiceId,
      starts_on: startsOn,
      week,
      is_main: false,
      left_on: null,
    })
    .onConflict((on) =>
      on.columns(['induction_id', 'practice_id']).doUpdateSet({ starts_on: startsOn, week, left_on: null }),
    )
    .execute();
}

/** Changes where a placement stands: its first day, its days of the week, or the day it was left. */
export async function changePlacement(
  tx: Tx,
  id: string,
  change: { startsOn?: string; week?: readonly number[]; leftOn?: string },
): Promise<void> {
  const { startsOn, week, leftOn } = change;
  await tx
    .updateTable('placement')
    .set({
      ...(startsOn ? { starts_on: startsOn } : {}),
      ...(week ? { week: [...week] } : {}),
      ...(leftOn ? { left_on: leftOn } : {}),
    })
    .where('id', '=', id)
    .execute();
}

/** Makes one placement of an induction its main one. */
export async function setMainPlacement(tx: Tx, inductionId: string, placement: string): Promise<void> {
  await tx.updateTable('placement').set({ is_main: false }).where('induction_id', '=', inductionId).execute();
  await tx.updateTable('placement').set({ is_main: true }).where('id', '=', placement).execute();
}

/** Moves the first day in the job. */
export async function setFirstDay(tx: Tx, inductionId: string, day: string): Promise<void> {
  await tx.updateTable('induction').set({ starts_on: day }).where('id', '=', inductionId).execute();
}

/** Says who employs the link worker from now on. */
export async function setEmployer(tx: Tx, inductionId: string, organisationId: string): Promise<void> {
  await tx
    .updateTable('induction')
    .set({ employer_id: organisationId })
    .where('id', '=', inductionId)
    .execute();
}

/** Ends an induction: it was called off, or the link worker left. Its steps and events stay as they are. */
export async function endInduction(
  tx: Tx,
  inductionId: string,
  { on, as }: { on: string; as: 'cancelled' | 'left' },
): Promise<void> {
  await tx
    .updateTable('induction')
    .set({ ended_on: on, ended_as: as })
    .where('id', '=', inductionId)
    .execute();
}

/** Notes down that somebody has left: they are not expected any more, and their account and address are free. */
export async function markLeft(tx: Tx, person: PersonId, on: string): Promise<void> {
  await tx
    .updateTable('person')
    .set({ left_on: on, tenant_id: null, entra_id: null })
    .where('id', '=', person)
    .execute();
}

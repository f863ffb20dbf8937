import type { Worker } from '../induction/pages.ts';
import type { PersonId } from '../induction/role.ts';
import type { Tx } from './transaction.ts';

/** The inductions somebody has a part in: as link worker, in a role of theirs, or at a practice that receives one. */
export async function inductionIdsOf(tx: Tx, person: PersonId): Promise<string[]> {
  const rows = await tx
    .selectFrom('induction')
    .select('id')
    .where((eb) =>
      eb.or([
        eb('link_worker_id', '=', person),
        eb.exists(
          eb
            .selectFrom('organisation_manager')
            .select('organisation_manager.person_id')
            .whereRef('organisation_manager.organisation_id', '=', 'induction.employer_id')
            .where('organisation_manager.person_id', '=', person),
        ),
        eb.exists(
          eb
            .selectFrom('induction_role')
            .select('person_id')
            .whereRef('induction_role.induction_id', '=', 'induction.id')
            .where('person_id', '=', person),
        ),
        eb.exists(
          eb
            .selectFrom('placement')
            .innerJoin('practice_role', 'practice_role.practice_id', 'placement.practice_id')
            .select('practice_role.person_id')
            .whereRef('placement.induction_id', '=', 'induction.id')
            .where('placement.left_on', 'is', null)
            .where('practice_role.person_id', '=', person),
        ),
      ]),
    )
    .where('ended_on', 'is', null)
    .orderBy('starts_on')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Whether somebody is a link worker whose induction is under way. */
export async function hasInduction(tx: Tx, linkWorker: PersonId): Promise<boolean> {
  return isThere(underWay(tx).where('link_worker_id', '=', linkWorker));
}

/** Whether an induction is under way. */
export async function isRunning(tx: Tx, id: string): Promise<boolean> {
  return isThere(underWay(tx).where('id', '=', id));
}

function underWay(tx: Tx) {
  return tx.selectFrom('induction').select('id').where('ended_on', 'is', null);
}

async function isThere(query: ReturnType<typeof underWay>): Promise<boolean> {
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

/** The inductions that are under way at a practice. */
export async function inductionIdsAt(tx: Tx, practiceId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('placement')
    .innerJoin('induction', 'induction.id', 'placement.induction_id')
    .select('induction.id')
    .where('practice_id', '=', practiceId)
    .where('left_on', 'is', null)
    .where('ended_on', 'is', null)
    .orderBy('induction.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The link workers whose inductions are under way at a practice, with their days there, the earliest start first. */
export async function workersAt(tx: Tx, practiceId: string): Promise<Worker[]> {
  return tx
    .selectFrom('placement')
    .innerJoin('induction', 'induction.id', 'placement.induction_id')
    .innerJoin('person', 'person.id', 'link_worker_id')
    .select(['person.name', 'placement.week'])
    .where('placement.practice_id', '=', practiceId)
    .where('placement.left_on', 'is', null)
    .where('ended_on', 'is', null)
    .orderBy('placement.starts_on')
    .orderBy('person.name')
    .execute();
}

/** Which induction a step belongs to, if there is such a step and its induction has not ended. */
export async function inductionOfStep(tx: Tx, stepId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('step')
    .innerJoin('induction', 'induction.id', 'step.induction_id')
    .select('induction_id')
    .where('step.id', '=', stepId)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  return row?.induction_id;
}

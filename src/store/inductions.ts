import { inChecklistOrder } from '../induction/checklist-order.ts';
import type { Employer, Induction, Person, Placement, Practice } from '../induction/induction.ts';
import type { Cast, PersonId, Role } from '../induction/role.ts';
import type { Step } from '../induction/step.ts';
import { managersOf } from './organisations.ts';
import { peopleByIds } from './people.ts';
import { toDay, toDayOrNull } from './plain-day.ts';
import { stepsOf } from './steps.ts';
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
  const row = await tx
    .selectFrom('induction')
    .select('id')
    .where('link_worker_id', '=', linkWorker)
    .where('ended_on', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether an induction is under way. */
export async function isRunning(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('induction')
    .select('id')
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
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

/** An induction, whole. */
export async function loadInduction(tx: Tx, id: string): Promise<Induction> {
  const row = await tx
    .selectFrom('induction')
    .innerJoin('organisation', 'organisation.id', 'induction.employer_id')
    .select([
      'induction.id',
      'link_worker_id',
      'specialist',
      'starts_on',
      'begun_on',
      'employer_id',
      'version',
      'ended_on',
      'organisation.name',
      'kind',
    ])
    .where('induction.id', '=', id)
    .executeTakeFirstOrThrow();
  const placements = await placementsOf(tx, id);
  const roles = castFrom(
    await tx
      .selectFrom('induction_role')
      .select(['role', 'person_id'])
      .where('induction_id', '=', id)
      .execute(),
  );
  const managers = await managersOf(tx, row.employer_id);
  const steps = await stepsOf(tx, id);
  const employer: Employer = { id: row.employer_id, name: row.name, kind: row.kind, managers };
  return {
    id,
    linkWorker: row.link_worker_id,
    employer,
    specialist: row.specialist,
    version: row.version,
    endedOn: toDayOrNull(row.ended_on),
    startsOn: toDay(row.starts_on),
    begunOn: toDay(row.begun_on),
    placements: placements.map(({ placement }) => placement),
    mainPlacement: placements.find(({ main }) => main)?.placement.id ?? '',
    roles,
    people: await everybody(
      tx,
      [row.link_worker_id, ...managers, ...steps.flatMap(namedBy)],
      [roles, ...placements.map((one) => one.placement.practice.slots)],
      placements,
    ),
    steps: inChecklistOrder(
      steps,
      placements.map(({ placement }) => placement),
    ),
  };
}

/** Holds an induction for one change: everybody else who would change it waits. */
export async function lockInduction(tx: Tx, id: string): Promise<Induction> {
  await tx.selectFrom('induction').select('id').where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  return loadInduction(tx, id);
}

/** Inductions, whole, held for one change in an order that everybody keeps. */
export async function lockInductions(tx: Tx, ids: readonly string[]): Promise<Induction[]> {
  const held: Induction[] = [];
  for (const id of ids.toSorted()) held.push(await lockInduction(tx, id));
  return held;
}

/** Counts one more change of an induction: a card made before it is old. */
export async function bumpInduction(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('induction')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

type PlacementRow = { readonly placement: Placement; readonly main: boolean };

async function placementsOf(tx: Tx, inductionId: string): Promise<PlacementRow[]> {
  const rows = await tx
    .selectFrom('placement')
    .innerJoin('practice', 'practice.id', 'placement.practice_id')
    .select(['placement.id', 'practice_id', 'name', 'starts_on', 'week', 'is_main', 'left_on'])
    .where('induction_id', '=', inductionId)
    .orderBy('is_main', 'desc')
    .orderBy('name')
    .execute();
  const found: PlacementRow[] = [];
  for (const { id, practice_id, name, starts_on, week, is_main, left_on } of rows) {
    const practice = await loadPractice(tx, practice_id, name);
    found.push({
      placement: { id, practice, startsOn: toDay(starts_on), week, leftOn: toDayOrNull(left_on) },
      main: is_main,
    });
  }
  return found;
}

async function loadPractice(tx: Tx, id: string, name: string): Promise<Practice> {
  const rows = await tx
    .selectFrom('practice_role')
    .select(['role', 'person_id'])
    .where('practice_id', '=', id)
    .orderBy('person_id')
    .execute();
  const { staff, ...slots } = castFrom(rows);
  return { id, name, slots, staff: staff ?? [] };
}

function castFrom(rows: readonly { role: string; person_id: string }[]): Cast {
  const byRole = Map.groupBy(rows, ({ role }) => role as Role);
  return Object.fromEntries([...byRole].map(([role, held]) => [role, held.map((one) => one.person_id)]));
}

/** Whoever a step names: they may have no part in the induction any more, and what they said of it stays. */
function namedBy({ staff, doneBy, reasonBy, yes }: Step): PersonId[] {
  const people = [staff, doneBy, reasonBy, ...yes.map(({ person }) => person)];
  return people.filter((person) => person !== null);
}

async function everybody(
  tx: Tx,
  first: readonly PersonId[],
  casts: readonly Cast[],
  placements: readonly PlacementRow[],
): Promise<ReadonlyMap<PersonId, Person>> {
  const ids = new Set([
    ...first,
    ...casts.flatMap((cast) => Object.values(cast).flat()),
    ...placements.flatMap(({ placement }) => placement.practice.staff),
  ]);
  return new Map((await peopleByIds(tx, [...ids])).map((person) => [person.id, person]));
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

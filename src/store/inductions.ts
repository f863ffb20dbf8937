import { inChecklistOrder } from '../induction/checklist-order.ts';
import type { Employer, Induction, Person, Placement, Practice } from '../induction/induction.ts';
import type { Cast, PersonId, Role } from '../induction/role.ts';
import { peopleByIds } from './people.ts';
import { toDay } from './plain-day.ts';
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
            .where('practice_role.person_id', '=', person),
        ),
      ]),
    )
    .orderBy('starts_on')
    .orderBy('id')
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
  const employer: Employer = { name: row.name, kind: row.kind };
  return {
    id,
    linkWorker: row.link_worker_id,
    employer,
    specialist: row.specialist,
    startsOn: toDay(row.starts_on),
    begunOn: toDay(row.begun_on),
    placements: placements.map(({ placement }) => placement),
    mainPlacement: placements.find(({ main }) => main)?.placement.id ?? '',
    roles,
    people: await everybody(
      tx,
      [row.link_worker_id],
      [roles, ...placements.map((one) => one.placement.practice.slots)],
      placements,
    ),
    steps: inChecklistOrder(
      await stepsOf(tx, id),
      placements.map(({ placement }) => placement),
    ),
  };
}

/** Holds an induction for one change: everybody else who would change it waits. */
export async function lockInduction(tx: Tx, id: string): Promise<Induction> {
  await tx.selectFrom('induction').select('id').where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  return loadInduction(tx, id);
}

type PlacementRow = { readonly placement: Placement; readonly main: boolean };

async function placementsOf(tx: Tx, inductionId: string): Promise<PlacementRow[]> {
  const rows = await tx
    .selectFrom('placement')
    .innerJoin('practice', 'practice.id', 'placement.practice_id')
    .select(['placement.id', 'practice_id', 'name', 'starts_on', 'week', 'is_main'])
    .where('induction_id', '=', inductionId)
    .orderBy('is_main', 'desc')
    .orderBy('name')
    .execute();
  const found: PlacementRow[] = [];
  for (const { id, practice_id, name, starts_on, week, is_main } of rows) {
    const practice = await loadPractice(tx, practice_id, name);
    found.push({ placement: { id, practice, startsOn: toDay(starts_on), week }, main: is_main });
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

/** Which induction a step belongs to, if there is such a step. */
export async function inductionOfStep(tx: Tx, stepId: string): Promise<string | undefined> {
  const row = await tx.selectFrom('step').select('induction_id').where('id', '=', stepId).executeTakeFirst();
  return row?.induction_id;
}

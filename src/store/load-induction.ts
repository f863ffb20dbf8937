import { inChecklistOrder } from '../induction/checklist-order.ts';
import type { Employer, Induction, Person, Placement, Practice } from '../induction/induction.ts';
import { usualLadder } from '../induction/ladder-settings.ts';
import type { Cast, PersonId, Role } from '../induction/role.ts';
import type { Step } from '../induction/step.ts';
import { laddersOf } from './ladders.ts';
import { managersOf } from './organisations.ts';
import { peopleByIds } from './people.ts';
import { toDay, toDayOrNull } from './plain-day.ts';
import { stepsOf } from './steps.ts';
import type { Tx } from './transaction.ts';

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
  const practices = rows.map(({ practice_id }) => practice_id);
  const held = await tx
    .selectFrom('practice_role')
    .select(['practice_id', 'role', 'person_id'])
    .where('practice_id', 'in', practices)
    .orderBy('person_id')
    .execute();
  const ladders = await laddersOf(tx, practices);
  return rows.map(({ id, practice_id, name, starts_on, week, is_main, left_on }) => {
    const here = held.filter((one) => one.practice_id === practice_id);
    const ladder = ladders.get(practice_id) ?? usualLadder;
    const practice = { id: practice_id, name, ladder, ...castAt(here) };
    return {
      placement: { id, practice, startsOn: toDay(starts_on), week, leftOn: toDayOrNull(left_on) },
      main: is_main,
    };
  });
}

function castAt(held: readonly { role: string; person_id: string }[]): Pick<Practice, 'slots' | 'staff'> {
  const { staff, ...slots } = castFrom(held);
  return { slots, staff: staff ?? [] };
}

function castFrom(rows: readonly { role: string; person_id: string }[]): Cast {
  const byRole = Map.groupBy(rows, ({ role }) => role as Role);
  return Object.fromEntries([...byRole].map(([role, held]) => [role, held.map((one) => one.person_id)]));
}

/** Whoever a step names: they may have no part in the induction any more, and what they said of it stays. */
function namedBy({ staff, doneBy, reasonBy, handedTo, bookedWith, sessionBy, yes }: Step): PersonId[] {
  const people = [
    staff,
    doneBy,
    reasonBy,
    handedTo,
    bookedWith,
    sessionBy,
    ...yes.map(({ person }) => person),
  ];
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

import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { Induction } from '../induction/induction.ts';
import { nameKey } from '../induction/name-words.ts';
import type { PersonId } from '../induction/role.ts';
import { fromDay } from './plain-day.ts';
import type { PersonTable } from './tables.ts';
import type { Tx } from './transaction.ts';

/** Somebody for the roster: a name, and whatever else is known. */
type NewPerson = Omit<Insertable<PersonTable>, 'name_key' | 'id' | 'week'> &
  Partial<Pick<Insertable<PersonTable>, 'id' | 'week'>>;

/** Adds somebody to the roster, who works Monday to Friday unless it is said otherwise. */
export async function addPerson(tx: Tx, person: NewPerson): Promise<PersonId> {
  const { id = randomUUID(), week = [1, 2, 3, 4, 5] } = person;
  await tx
    .insertInto('person')
    .values({ ...person, id, week, name_key: nameKey(person.name) })
    .execute();
  return id;
}

/** Notes down somebody's leave, both days included. */
export async function addLeave(tx: Tx, leave: { personId: string; from: string; to: string }): Promise<void> {
  await tx
    .insertInto('leave')
    .values({ person_id: leave.personId, from_day: leave.from, to_day: leave.to })
    .execute();
}

/** Adds an induction with its placements and roles; its steps are added on their own. */
export async function addInduction(tx: Tx, induction: Induction, employerId: string): Promise<void> {
  const { id, linkWorker, specialist, startsOn, begunOn, placements, mainPlacement, roles } = induction;
  await tx
    .insertInto('induction')
    .values({
      id,
      link_worker_id: linkWorker,
      employer_id: employerId,
      specialist,
      starts_on: fromDay(startsOn),
      begun_on: fromDay(begunOn),
    })
    .execute();
  for (const { id: placement, practice, startsOn: start, week } of placements) {
    await tx
      .insertInto('placement')
      .values({
        id: placement,
        induction_id: id,
        practice_id: practice.id,
        starts_on: fromDay(start),
        week: [...week],
        is_main: placement === mainPlacement,
      })
      .execute();
  }
  for (const [role, people = []] of Object.entries(roles)) {
    for (const person of people) {
      await tx.insertInto('induction_role').values({ induction_id: id, role, person_id: person }).execute();
    }
  }
}

/** Says on which days of the week somebody works. */
export async function setWeek(tx: Tx, person: string, week: readonly number[]): Promise<void> {
  await tx
    .updateTable('person')
    .set({ week: [...week] })
    .where('id', '=', person)
    .execute();
}

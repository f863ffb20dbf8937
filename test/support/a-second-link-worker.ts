import { randomUUID } from 'node:crypto';
import { organisations } from '../../src/sandbox/demo-people.ts';
import type { Database } from '../../src/store/database.ts';
import { peopleByIds } from '../../src/store/people.ts';
import { addPerson } from '../../src/store/roster.ts';
import { startInduction } from '../../src/use-cases/start-induction.ts';
import { morningOf } from './a-stage.ts';
import { day, holidays } from './an-induction.ts';
import { load } from './attempts.ts';

/** Omar Farouk becomes a link worker too, at Riverside on Tuesdays, from a day on. */
export async function omarStarts(database: Database, starts: string, name = 'Omar Farouk'): Promise<void> {
  const priyas = await load(database);
  const [riverside] = priyas.placements;
  if (!riverside) throw new Error('the demo has a Riverside');
  const [person, placement] = [randomUUID(), randomUUID()];
  await database.transaction(async (tx) => {
    await addPerson(tx, { id: person, name, organisation_id: organisations[0].id, week: [2] });
    const people = new Map([...priyas.people, ...(await peopleByIds(tx, [person])).map(byId)]);
    const omars = {
      ...priyas,
      id: randomUUID(),
      linkWorker: person,
      people,
      startsOn: day(starts),
      steps: [],
      placements: [{ ...riverside, id: placement, startsOn: day(starts), week: [2] }],
      mainPlacement: placement,
    };
    const around = {
      database,
      clock: () => morningOf('2026-09-07'),
      holidays,
      admins: new Set<string>(),
      site: () => '',
    };
    await startInduction(tx, around, omars, organisations[0].id);
  });
}

function byId<One extends { id: string }>(one: One): [string, One] {
  return [one.id, one];
}

import { expect } from 'vitest';
import { isInHours } from '../../src/induction/nudge-hours.ts';
import type { PersonId } from '../../src/induction/role.ts';
import { stepsToday } from '../../src/induction/step-today.ts';
import { createClockwork } from '../../src/nudges/clockwork.ts';
import { loadInduction } from '../../src/store/load-induction.ts';
import { nudgeGround } from '../../src/use-cases/nudge-ground.ts';
import { nowOf, type Surroundings, todayOf } from '../../src/use-cases/surroundings.ts';
import { aPostbox } from './a-postbox.ts';

/** A round that writes down exactly whom a full scan finds, beside those who had theirs before; how many it found. */
export async function roundLikeFullScan(around: Surroundings): Promise<number> {
  const before = await intendedToday(around);
  const found = await fullScan(around);
  await createClockwork(around, aPostbox(around).post, async () => 'changed').round();
  expect(await intendedToday(around), nowOf(around).toString()).toEqual(new Set([...before, ...found]));
  return [...found].filter((person) => !before.has(person)).length;
}

/** Whoever has something new to hear now, found by asking the rules about every step of every induction that is running. */
async function fullScan(around: Surroundings): Promise<Set<PersonId>> {
  return around.database.transaction(async (tx) => {
    const running = await tx.selectFrom('induction').select('id').where('ended_on', 'is', null).execute();
    const people = new Set<PersonId>();
    for (const { id } of running) {
      const induction = await loadInduction(tx, id);
      const steps = stepsToday(induction, todayOf(around), around.holidays);
      const { items, readerOf, fromOf } = await nudgeGround(tx, { induction, steps }, around);
      for (const { isNew, hearing } of items) {
        const isNow = isInHours(readerOf(hearing.person), nowOf(around), fromOf(hearing.person));
        if (isNew && isNow) people.add(hearing.person);
      }
    }
    return people;
  });
}

/** Whoever has a digest of today written down, whatever became of it. */
async function intendedToday(around: Surroundings): Promise<Set<PersonId>> {
  const rows = await around.database.transaction((tx) =>
    tx
      .selectFrom('nudge')
      .select('person_id')
      .where('kind', '=', 'digest')
      .where('on_day', '=', todayOf(around).toString())
      .execute(),
  );
  return new Set(rows.map(({ person_id }) => person_id));
}

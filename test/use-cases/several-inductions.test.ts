import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Induction } from '../../src/induction/induction.ts';
import { organisations } from '../../src/sandbox/demo-people.ts';
import { findStep } from '../../src/use-cases/find-step.ts';
import { seeList } from '../../src/use-cases/see-list.ts';
import { seeNext } from '../../src/use-cases/see-next.ts';
import { seeStatus } from '../../src/use-cases/see-status.ts';
import { startInduction } from '../../src/use-cases/start-induction.ts';
import { aStage } from '../support/a-stage.ts';
import { day } from '../support/an-induction.ts';

const stage = aStage();

/** Tom Fairley becomes a link worker too, at Riverside only, a week after Priya. */
async function tomStarts(): Promise<void> {
  const priyas = await stage.induction();
  const [riverside] = priyas.placements;
  if (!riverside) throw new Error('the demo has a Riverside');
  const id = randomUUID();
  const toms: Induction = {
    ...priyas,
    id: randomUUID(),
    linkWorker: stage.asker('Tom').person,
    startsOn: day('2026-09-14'),
    begunOn: day('2026-09-14'),
    steps: [],
    placements: [{ ...riverside, id, startsOn: day('2026-09-14') }],
    mainPlacement: id,
  };
  await stage.around.database.transaction((tx) =>
    startInduction(tx, stage.around, toms, organisations[0].id),
  );
}

describe('with two link workers', () => {
  it('the manager’s list has what is hers for both, each with a name', async () => {
    await tomStarts();
    const { groups } = await seeList(stage.around, stage.asker('Dawn'), {});
    const names = groups.flatMap(({ lines }) => lines.map(({ linkWorker }) => linkWorker));
    expect(new Set(names)).toEqual(new Set(['Priya', 'Tom']));
  });

  it('the three things that come first are the most urgent of both', async () => {
    await tomStarts();
    stage.setDay('2026-09-10');
    const { things } = await seeNext(stage.around, stage.asker('Dawn'));
    expect(things.map(({ standing, linkWorker }) => [standing, linkWorker])).toEqual([
      ['slipped', 'Priya'],
      ['slipped', 'Priya'],
      ['slipped', 'Priya'],
    ]);
  });

  it('a title that both have is asked back', async () => {
    await tomStarts();
    const lookup = await stage.around.database.transaction((tx) =>
      findStep(tx, stage.around, stage.asker('Dawn'), { words: 'book a room' }),
    );
    expect('several' in lookup && lookup.several).toHaveLength(2);
  });

  it('a status without a name is asked back, and one with a name is not', async () => {
    await tomStarts();
    expect(await seeStatus(stage.around, stage.asker('Bev'))).toEqual({
      several: ['Priya Nair', 'Tom Fairley'],
    });
    expect(await seeStatus(stage.around, stage.asker('Bev'), 'tom')).toMatchObject({
      status: { about: 'Tom Fairley', at: ['Riverside Surgery'] },
    });
  });

  it('neither link worker sees the other’s steps', async () => {
    await tomStarts();
    const { groups } = await seeList(stage.around, stage.asker('Priya'), {});
    expect(groups.flatMap(({ lines }) => lines).some(({ linkWorker }) => linkWorker === 'Tom')).toBe(false);
    expect(await seeStatus(stage.around, stage.asker('Priya'), 'Tom')).toMatchObject({ nobody: true });
  });
});

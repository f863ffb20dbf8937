import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Induction, personIn } from '../../src/induction/induction.ts';
import { organisations } from '../../src/sandbox/demo-people.ts';
import { addPerson } from '../../src/store/roster.ts';
import { findStep } from '../../src/use-cases/find-step.ts';
import { seeList } from '../../src/use-cases/see-list.ts';
import { seeNext } from '../../src/use-cases/see-next.ts';
import { seeStatus } from '../../src/use-cases/see-status.ts';
import { seeWhoNeeds } from '../../src/use-cases/see-who-needs.ts';
import { startInduction } from '../../src/use-cases/start-induction.ts';
import { aStage } from '../support/a-stage.ts';
import { day } from '../support/an-induction.ts';

const stage = aStage();

/** Somebody becomes a link worker too, at Riverside only, a week after Priya. */
async function starts(linkWorker: string): Promise<void> {
  const priyas = await stage.induction();
  const [riverside] = priyas.placements;
  if (!riverside) throw new Error('the demo has a Riverside');
  const id = randomUUID();
  const induction: Induction = {
    ...priyas,
    id: randomUUID(),
    linkWorker,
    people: new Map([
      ...priyas.people,
      [linkWorker, { ...personIn(priyas, priyas.linkWorker), id: linkWorker }],
    ]),
    startsOn: day('2026-09-14'),
    begunOn: day('2026-09-14'),
    steps: [],
    placements: [{ ...riverside, id, startsOn: day('2026-09-14') }],
    mainPlacement: id,
  };
  await stage.around.database.transaction((tx) =>
    startInduction(tx, stage.around, induction, organisations[0].id),
  );
}

const tomStarts = () => starts(stage.asker('Tom').person);

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
    expect(await seeStatus(stage.around, stage.asker('Bev'), {})).toMatchObject({
      choices: [{ name: 'Priya Nair' }, { name: 'Tom Fairley' }],
    });
    expect(await seeStatus(stage.around, stage.asker('Bev'), { who: { words: 'tom' } })).toMatchObject({
      status: { about: 'Tom Fairley', at: [{ name: 'Riverside Surgery' }] },
      others: true,
    });
  });

  it('neither link worker sees the other’s steps', async () => {
    await tomStarts();
    const { groups } = await seeList(stage.around, stage.asker('Priya'), {});
    expect(groups.flatMap(({ lines }) => lines).some(({ linkWorker }) => linkWorker === 'Tom')).toBe(false);
    expect(await seeStatus(stage.around, stage.asker('Priya'), { who: { words: 'Tom' } })).toMatchObject({
      nobody: true,
    });
  });

  it('whoever looks after both sees first whom they can help, and not themselves', async () => {
    await tomStarts();
    stage.setDay('2026-09-10');
    const { all } = await seeWhoNeeds(stage.around, stage.asker('Bev'), 1);
    expect(all.map(({ name, need }) => [name, need.says.slice(0, 15)])).toEqual([
      ['Priya Nair', 'Yours, and late'],
      ['Tom Fairley', 'Nothing is late'],
    ]);
    expect((await seeWhoNeeds(stage.around, stage.asker('Priya'), 1)).all).toEqual([]);
    expect((await seeWhoNeeds(stage.around, stage.asker('Kelly'), 1)).all).toEqual([]);
  });

  it('everything open of one of them is listed for whoever looks after her, and for nobody else', async () => {
    await tomStarts();
    const toms = (name: string) => seeList(stage.around, stage.asker(name), { place: 'Tom' });
    const { of, open, groups } = await toms('Bev');
    expect(of?.name).toBe('Tom Fairley');
    expect(open).toBeGreaterThan(20);
    expect(groups.flatMap(({ lines }) => lines).every(({ linkWorker }) => linkWorker === 'Tom')).toBe(true);
    expect(await toms('Kelly')).toMatchObject({ unknownPlace: expect.anything() });
    expect(await toms('Priya')).toMatchObject({ unknownPlace: expect.anything() });
  });
});

it('eleven link workers are shown on two pages, and a page too far is the last one', async () => {
  const people = Array.from({ length: 10 }, (_, at) => `Una Number${String.fromCharCode(65 + at)}`);
  for (const name of people) {
    const person = await stage.around.database.transaction((tx) =>
      addPerson(tx, { name, organisation_id: organisations[0].id, week: [1] }),
    );
    await starts(person);
  }
  const first = await seeWhoNeeds(stage.around, stage.asker('Bev'), 1);
  const last = await seeWhoNeeds(stage.around, stage.asker('Bev'), 9);
  expect([first.all.length, first.page, first.pages]).toEqual([10, 1, 2]);
  expect([last.all.length, last.page, last.pages]).toEqual([1, 2, 2]);
});

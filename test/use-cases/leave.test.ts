import { describe, expect, it } from 'vitest';
import { lookOn } from '../../src/induction/look-on.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { answerStep } from '../../src/use-cases/answer-step.ts';
import { endLeave } from '../../src/use-cases/end-leave.ts';
import { seeLeave } from '../../src/use-cases/see-leave.ts';
import { seeList } from '../../src/use-cases/see-list.ts';
import { todayOf } from '../../src/use-cases/surroundings.ts';
import { takeLeave } from '../../src/use-cases/take-leave.ts';
import { aStage } from '../support/a-stage.ts';
import { day, stepOf } from '../support/an-induction.ts';

const stage = aStage();

/** Somebody says when they are away: '2026-09-14 2026-09-25'. */
async function takes(name: string, days: string, words?: string, sure = true) {
  const [from = '', to = from] = days.split(' ');
  const cover = words ? { words } : undefined;
  return takeLeave(stage.around, stage.asker(name), { from: day(from), to: day(to), cover, sure });
}

const own = async (name: string) =>
  (await seeLeave(stage.around, stage.asker(name))).own.map(
    ({ from, to, cover }) => `${from} ${to} ${cover ?? 'nobody'}`,
  );

const rows = () =>
  stage.around.database.transaction((tx) =>
    tx.selectFrom('event').select(['kind', 'detail']).where('kind', '=', 'changed').execute(),
  );

async function news(name: string): Promise<string> {
  const told = await stage.around.database.transaction((tx) =>
    tx
      .selectFrom('notice')
      .select('body')
      .where('kind', '=', 'news')
      .where('person_id', '=', stage.asker(name).person)
      .execute(),
  );
  return JSON.stringify(told);
}

async function wrongDays(): Promise<string[]> {
  const induction = await stage.induction();
  const kept = await stage.around.database.transaction((tx) =>
    tx.selectFrom('step').select(['id', 'line', 'look_on']).execute(),
  );
  return kept
    .filter(({ id, look_on }) => {
      const step = induction.steps.find((one) => one.id === id);
      const rule = step && lookOn(step, induction, todayOf(stage.around), stage.around.holidays);
      return look_on !== (rule?.toString() ?? null);
    })
    .map(({ line }) => line);
}

describe('a leave', () => {
  it('is shown first and kept only once somebody is sure', async () => {
    const shown = await takes('Dawn', '2026-09-14 2026-09-25', 'Bev', false);
    expect(shown).toMatchObject({ saved: false, cover: { name: 'Bev Talbot' }, means: { workingDays: 10 } });
    expect(await own('Dawn')).toEqual([]);
    expect(await news('Bev')).toBe('[]');
    expect(await takes('Dawn', '2026-09-14 2026-09-25', 'Bev')).toMatchObject({ saved: true });
    expect(await own('Dawn')).toEqual(['2026-09-14 2026-09-25 Bev Talbot']);
  });

  it('is told to whoever covers, and so is that they need not any more', async () => {
    await takes('Dawn', '2026-09-14 2026-09-25', 'Bev');
    expect(await news('Bev')).toContain('You cover for Dawn Ashworth');
    await takes('Dawn', '2026-09-14 2026-09-25', 'Kelly');
    expect(await news('Bev')).toContain('You need not cover for Dawn Ashworth any more');
    expect(await news('Kelly')).toContain('You cover for Dawn Ashworth');
  });

  it('counts the days somebody works, bank holidays left out', async () => {
    expect(await takes('Okafor', '2026-12-21 2027-01-03')).toMatchObject({ means: { workingDays: 7 } });
    expect(await takes('Priya', '2026-09-14 2026-09-20')).toMatchObject({ means: { workingDays: 3 } });
  });

  it('is written down with its days and its cover, and nothing else', async () => {
    await takes('Dawn', '2026-09-14 2026-09-25', 'Bev');
    const leave = { from: '2026-09-14', to: '2026-09-25', cover: stage.asker('Bev').person };
    expect((await rows()).map(({ detail }) => detail)).toContainEqual({ leave });
  });

  it('takes the place of one that it meets', async () => {
    await takes('Dawn', '2026-09-14 2026-09-18', 'Bev');
    const taken = await takes('Dawn', '2026-09-16 2026-09-25');
    expect(taken).toMatchObject({ replaces: [{ to: day('2026-09-18') }] });
    expect(await own('Dawn')).toEqual(['2026-09-16 2026-09-25 nobody']);
  });

  it('names what has its day in it', async () => {
    const taken = await takes('Dawn', '2026-09-08 2026-09-10', 'Kelly');
    const titles = taken.refusal ? [] : taken.means.inside.map(({ title }) => title);
    expect(titles).toContain('Find them a desk near the team');
    expect(taken).toMatchObject({ means: { waits: false } });
  });

  it('has every step looked at again when it may be spoken of', async () => {
    await takes('Dawn', '2026-09-08 2026-09-18', 'Kelly');
    expect(await wrongDays()).toEqual([]);
    stage.setDay('2026-09-10');
    await endLeave(stage.around, stage.asker('Dawn'));
    expect(await wrongDays()).toEqual([]);
  });

  it.each([
    ['2026-09-18 2026-09-14', 'backwards'],
    ['2026-09-01 2026-09-04', 'past'],
    ['2026-09-14 2027-10-01', 'too long'],
  ])('of %s is refused: %s', async (days, no) => {
    expect(await takes('Dawn', days)).toEqual({ refusal: { no } });
    expect(await own('Dawn')).toEqual([]);
  });
});

describe('a cover', () => {
  it('is somebody with a part in the same inductions', async () => {
    expect(await takes('Dawn', '2026-09-14', 'Nadia')).toEqual({ refusal: { no: 'cover unknown' } });
    expect(await takes('Dawn', '2026-09-14', 'Dawn')).toEqual({ refusal: { no: 'cover unknown' } });
    expect(await takes('Dawn', '2026-09-14', 'okafor')).toMatchObject({
      cover: { name: 'Dr Samuel Okafor' },
    });
  });

  it('is asked for where a name fits two', async () => {
    await stage.around.database.transaction((tx) =>
      tx.updateTable('person').set({ name: 'Bev Marsh' }).where('name', '=', 'Kelly Marsh').execute(),
    );
    expect(await takes('Dawn', '2026-09-14', 'Bev')).toMatchObject({
      refusal: { no: 'which cover', among: [{ name: 'Bev Marsh' }, { name: 'Bev Talbot' }] },
    });
    expect(await takes('Dawn', '2026-09-14', 'Bev Talbot')).toMatchObject({ cover: { name: 'Bev Talbot' } });
  });

  it('is not the link worker, and nobody who is away then too', async () => {
    expect(await takes('Dawn', '2026-09-14', 'Priya')).toMatchObject({
      refusal: { no: 'cover is link worker' },
    });
    await takes('Bev', '2026-09-14 2026-09-15');
    expect(await takes('Dawn', '2026-09-15 2026-09-25', 'Bev')).toMatchObject({
      refusal: { no: 'cover away' },
    });
    expect(await takes('Dawn', '2026-09-16 2026-09-25', 'Bev')).toMatchObject({ saved: true });
  });

  it('is kept for nobody who is a link worker', async () => {
    expect(await takes('Priya', '2026-09-14', 'Bev')).toMatchObject({ isLinkWorker: true, cover: undefined });
    expect(await own('Priya')).toEqual(['2026-09-14 2026-09-14 nobody']);
  });

  it('does what is due in the days of the leave, and cannot after', async () => {
    await takes('Dawn', '2026-09-08 2026-09-11', 'Kelly');
    const { id } = stepOf(await stage.induction(), 'desk-near-team');
    const done = () => answerStep(stage.around, stage.asker('Kelly'), { id }, { kind: 'done' });
    expect((await done()).refusal).toMatchObject({ no: 'not yours' });
    stage.setDay('2026-09-09');
    const titles = async () =>
      (await seeList(stage.around, stage.asker('Kelly'), {})).groups
        .flatMap(({ lines }) => lines)
        .map(({ title }) => title);
    expect(await titles()).toContain('Find them a desk near the team');
    stage.setDay('2026-09-14');
    expect(await titles()).not.toContain('Find them a desk near the team');
    expect((await done()).refusal).toMatchObject({ no: 'not yours' });
    stage.setDay('2026-09-09');
    expect(await done()).toMatchObject({ facts: { state: 'said done' } });
  });

  it('neither sees nor does what is private between others, and whoever is away is told that it waits', async () => {
    const taken = await takes('Ruth', '2026-09-08 2026-09-25', 'Kelly');
    expect(taken).toMatchObject({ means: { waits: true } });
    stage.setDay('2026-09-15');
    const induction = await stage.induction();
    const step = stepToday(
      stepOf(induction, 'wellbeing-check-in'),
      induction,
      day('2026-09-15'),
      stage.around.holidays,
    );
    expect(step.owners).toEqual([stage.asker('Ruth').person]);
  });
});

describe('somebody who is back', () => {
  it('ends the leave that is under way, and what is past of it stays', async () => {
    await takes('Dawn', '2026-09-07 2026-09-18', 'Bev');
    stage.setDay('2026-09-10');
    expect(await endLeave(stage.around, stage.asker('Dawn'))).toMatchObject({ hadBegun: true });
    expect(await own('Dawn')).toEqual([]);
    const { people } = await stage.induction();
    expect(people.get(stage.asker('Dawn').person)?.away.map(({ to }) => to.toString())).toEqual([
      '2026-09-09',
    ]);
    expect(await news('Bev')).toContain('You need not cover');
  });

  it('and was not away changes nothing; a leave to come is called off by its first day', async () => {
    await takes('Dawn', '2026-09-14 2026-09-18');
    expect(await endLeave(stage.around, stage.asker('Dawn'))).toBeUndefined();
    expect(await endLeave(stage.around, stage.asker('Kelly'), day('2026-09-14'))).toBeUndefined();
    expect(await endLeave(stage.around, stage.asker('Dawn'), day('2026-09-14'))).toMatchObject({
      hadBegun: false,
    });
    expect(await own('Dawn')).toEqual([]);
  });
});

it('two leaves that are typed at once never overlap', async () => {
  await Promise.all([takes('Dawn', '2026-09-14 2026-09-18'), takes('Dawn', '2026-09-16 2026-09-25')]);
  expect(await own('Dawn')).toHaveLength(1);
});

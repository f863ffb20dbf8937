import { expect, it } from 'vitest';
import type { AccessLack } from '../../src/induction/access-problems.ts';
import { answersTo } from '../../src/store/events.ts';
import { answerStep } from '../../src/use-cases/answer-step.ts';
import { mendAccess } from '../../src/use-cases/mend-access.ts';
import { notAfterAll } from '../../src/use-cases/not-after-all.ts';
import { reportNoAccess } from '../../src/use-cases/report-no-access.ts';
import { saveAccess } from '../../src/use-cases/save-access.ts';
import { undoAnswer } from '../../src/use-cases/undo-answer.ts';
import { aStage } from '../support/a-stage.ts';
import { stepOf } from '../support/an-induction.ts';

const stage = aStage();
const atRiverside = '60000000-0000-4000-8000-000000000001';
const riverside = { place: 'Riverside' };
const priya = () => stage.asker('Priya');
const dawn = () => stage.asker('Dawn');

const report = (...things: AccessLack[]) => reportNoAccess(stage.around, priya(), riverside, things);
const problems = () =>
  stage.around.database.transaction((tx) =>
    tx.selectFrom('access_problem').selectAll().orderBy('thing').execute(),
  );
const step = async () => stepOf(await stage.induction(), 'systems-access', atRiverside);
const standing = async () => {
  const { id } = await step();
  return stage.around.database.transaction((tx) => answersTo(tx, id));
};
const heard = () =>
  stage.around.database.transaction((tx) => tx.selectFrom('notice').select('person_id').execute());

it('what does not work is kept with the place, the thing, the day, and who said so and heard', async () => {
  await report('smartcard', 'phone');
  const kept = {
    placement_id: atRiverside,
    since: '2026-09-07',
    person_id: priya().person,
    told: [dawn().person],
  };
  expect(await problems()).toEqual([
    { ...kept, thing: 'phone' },
    { ...kept, thing: 'smartcard' },
  ]);
});

it('what is said twice at once is written down and told once', async () => {
  const both = await Promise.all([report('phone'), report('phone')]);
  expect(both.map((one) => ('fresh' in one ? one.fresh.length : one)).toSorted()).toEqual([0, 1]);
  expect((await heard()).map(({ person_id }) => person_id)).toEqual([dawn().person]);
});

it('what is said while it is tested leaves the two as one of them was last', async () => {
  await Promise.all([
    report('phone'),
    saveAccess(stage.around, dawn(), { who: 'Priya' }, { tested: ['phone'] }),
  ]);
  expect((await step()).state).toBe((await problems()).length ? 'blocked' : 'to do');
});

it('counts in the history no more once all of it works', async () => {
  await report('phone');
  await report('email');
  await mendAccess(stage.around, dawn(), riverside, ['phone']);
  expect((await standing()).map(({ move }) => move.kind)).toEqual(['blocked', 'blocked']);
  await mendAccess(stage.around, dawn(), riverside);
  expect(await standing()).toEqual([]);
  expect(await step()).toMatchObject({ state: 'to do', reason: null });
});

it('what was in the way before is in the way again', async () => {
  await answerStep(stage.around, dawn(), { id: (await step()).id }, { kind: 'done' });
  await answerStep(stage.around, priya(), { id: (await step()).id }, { kind: 'called off' });
  await report('phone');
  await mendAccess(stage.around, priya(), riverside);
  expect(await step()).toMatchObject({ state: 'not happened', misses: 1 });
});

it('leaves an agreed step as it is, and so does its undo and its end', async () => {
  const { id } = await step();
  await answerStep(stage.around, priya(), { id }, { kind: 'happened' });
  const { version, ...agreed } = await step();
  await report('phone');
  expect(await step()).toMatchObject(agreed);
  await undoAnswer(stage.around, priya(), id);
  expect(await step()).toMatchObject(agreed);
  await report('phone');
  const { version: reported } = await step();
  await mendAccess(stage.around, dawn(), riverside);
  expect(await step()).toEqual({ ...agreed, version: reported });
  expect((await standing()).map(({ move }) => move.kind)).toEqual(['happened']);
  expect(version).toBeLessThan((await step()).version);
});

it('somebody’s own yes goes with their no, and the other side’s word stays in the history', async () => {
  const { id } = await step();
  await answerStep(stage.around, dawn(), { id }, { kind: 'done' });
  await answerStep(stage.around, priya(), { id }, { kind: 'happened' });
  expect(await notAfterAll(stage.around, dawn(), { id })).toMatchObject({ refusal: { no: 'settled' } });
  await notAfterAll(stage.around, priya(), { id });
  expect(await step()).toMatchObject({ state: 'not happened', yes: [], doneBy: null, misses: 1 });
  expect((await standing()).map(({ move }) => move.kind)).toEqual(['done', 'called off']);
});

it('by a card of before, a no changes nothing', async () => {
  const { id, version } = await step();
  await answerStep(stage.around, priya(), { id }, { kind: 'happened' });
  expect(await notAfterAll(stage.around, priya(), { id, version })).toMatchObject({
    refusal: { no: 'card is old' },
  });
  expect((await step()).state).toBe('agreed');
});

it('a practice’s own is its own: nobody elsewhere writes it down', async () => {
  const refused = { refusal: { no: 'no such placement' } };
  const elsewhere = stage.asker('Martin');
  expect(await reportNoAccess(stage.around, elsewhere, { id: atRiverside }, ['phone'])).toMatchObject(
    refused,
  );
  await report('phone');
  expect(await mendAccess(stage.around, elsewhere, { id: atRiverside })).toMatchObject(refused);
  expect(await problems()).toHaveLength(1);
});

import { describe, expect, it } from 'vitest';
import { answerStep } from '../../src/use-cases/answer-step.ts';
import { undoAnswer } from '../../src/use-cases/undo-answer.ts';
import { aStage } from '../support/a-stage.ts';
import { stepOf } from '../support/an-induction.ts';

const stage = aStage();

async function events() {
  return stage.around.database.transaction((tx) =>
    tx.selectFrom('event').selectAll().orderBy('id').execute(),
  );
}

async function answer(
  name: string,
  line: string,
  kind: 'done' | 'happened' | 'called off',
  door: 'chat' | 'card' = 'chat',
) {
  const { id } = stepOf(await stage.induction(), line);
  return answerStep(stage.around, { ...stage.asker(name), door }, { id }, { kind });
}

describe('every change of a step is written down with it', () => {
  it('who, when, what, by which door, before and after', async () => {
    stage.setDay('2026-09-08');
    await answer('Dawn', 'systems-access', 'done', 'card');
    const [event, ...others] = await events();
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      person_id: stage.asker('Dawn').person,
      on_day: '2026-09-08',
      at: '2026-09-08 08:30:00+00',
      door: 'card',
      kind: 'answer',
      move: { kind: 'done' },
      before: { state: 'to do', version: 1 },
      after: { state: 'said done', version: 2 },
    });
  });

  it('an undo names the answer it took back', async () => {
    await answer('Dawn', 'systems-access', 'done');
    await undoAnswer(stage.around, stage.asker('Dawn'));
    const [first, undo] = await events();
    expect(undo).toMatchObject({ kind: 'undo', after: { state: 'to do' } });
    expect(first?.undone_by).toBe(undo?.id);
  });

  it('the next occurrence is planted when one is agreed, and withdrawn by an undo', async () => {
    stage.setDay('2026-09-21');
    await answer('Priya', 'community-time', 'happened');
    expect((await events()).map(({ kind }) => kind).toSorted()).toEqual(['answer', 'planted']);
    const planted = (await stage.induction()).steps.filter(({ line }) => line === 'community-time');
    expect(planted.map(({ occurrence, state }) => [occurrence, state]).toSorted()).toEqual([
      [1, 'agreed'],
      [2, 'to do'],
    ]);
    await undoAnswer(stage.around, stage.asker('Priya'));
    expect((await events()).map(({ kind }) => kind).toSorted()).toEqual([
      'answer',
      'planted',
      'undo',
      'withdrawn',
    ]);
    const left = (await stage.induction()).steps.filter(({ line }) => line === 'community-time');
    expect(left.map(({ state }) => state)).toEqual(['to do']);
  });

  it('a no about who somebody is changes nothing, and is written down as refused', async () => {
    const refused = await answer('Kelly', 'systems-access', 'done');
    expect(refused.refusal).toEqual({ no: 'not yours' });
    expect(await events()).toMatchObject([
      { kind: 'refused', person_id: stage.asker('Kelly').person, detail: { deed: 'answer own steps' } },
    ]);
  });

  it('a step that is nobody’s is answered like one that is not theirs', async () => {
    const on = { id: '70000000-0000-4000-8000-000000000000' };
    const refused = await answerStep(stage.around, stage.asker('Dawn'), on, { kind: 'done' });
    expect(refused.refusal).toEqual({ no: 'not yours' });
  });
});

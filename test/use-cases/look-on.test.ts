import { expect, it } from 'vitest';
import type { CheckedText } from '../../src/induction/checked-text.ts';
import { lookOn } from '../../src/induction/look-on.ts';
import type { Move } from '../../src/induction/move.ts';
import { answerStep } from '../../src/use-cases/answer-step.ts';
import { setMyDays } from '../../src/use-cases/set-my-days.ts';
import { todayOf } from '../../src/use-cases/surroundings.ts';
import { undoAnswer } from '../../src/use-cases/undo-answer.ts';
import { aStage } from '../support/a-stage.ts';
import { day, stepOf } from '../support/an-induction.ts';

const stage = aStage();
const reason = 'no room' as CheckedText;

/** Steps whose kept day is not the one that the rules give today. */
async function wrongDays(): Promise<string[]> {
  const induction = await stage.induction();
  const kept = await stage.around.database.transaction((tx) =>
    tx.selectFrom('step').select(['id', 'line', 'look_on']).execute(),
  );
  const byRule = (id: string) => {
    const step = induction.steps.find((one) => one.id === id);
    return (
      (step && lookOn(step, induction, todayOf(stage.around), stage.around.holidays))?.toString() ?? null
    );
  };
  return kept.filter(({ id, look_on }) => look_on !== byRule(id)).map(({ line }) => line);
}

async function say(name: string, line: string, move: Move): Promise<void> {
  const { id } = stepOf(await stage.induction(), line);
  const { refusal } = await answerStep(stage.around, stage.asker(name), { id }, move);
  expect(refusal).toBeUndefined();
}

it('is kept right from the start', async () => expect(await wrongDays()).toEqual([]));

it.each<[string, readonly (readonly [string, string, Move])[]]>([
  ['one that others wait for is done', [['Dawn', 'systems-access', { kind: 'done' }]]],
  [
    'and disputed',
    [
      ['Dawn', 'systems-access', { kind: 'done' }],
      ['Priya', 'systems-access', { kind: 'called off' }],
    ],
  ],
  ['one is booked', [['Okafor', 'shadow-gp', { kind: 'book', day: day('2026-10-01') }]]],
  [
    'and moved',
    [
      ['Okafor', 'shadow-gp', { kind: 'book', day: day('2026-10-01') }],
      ['Priya', 'shadow-gp', { kind: 'move', day: day('2026-10-08') }],
    ],
  ],
  ['one is blocked', [['Dawn', 'systems-access', { kind: 'blocked', reason }]]],
  ['one is not needed', [['Bev', 'role-expectations', { kind: 'not needed', reason }]]],
  ['one that repeats is agreed', [['Priya', 'community-time', { kind: 'happened' }]]],
])('stays right when %s, and when that is taken back', async (_what, said) => {
  stage.setDay('2026-09-09');
  for (const [name, line, move] of said) await say(name, line, move);
  expect(await wrongDays()).toEqual([]);
  for (const [name] of said.toReversed()) await undoAnswer(stage.around, stage.asker(name));
  expect(await wrongDays()).toEqual([]);
});

it('stays right when somebody says on which days they work, though no step changes', async () => {
  const saved = await setMyDays(stage.around, stage.asker('Rao'), [3], '', true);
  expect(saved.refusal).toBeUndefined();
  expect(await wrongDays()).toEqual([]);
});

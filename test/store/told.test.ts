import { expect, it } from 'vitest';
import type { Rung } from '../../src/induction/ladder.ts';
import { forgetMisses, noteTold, toldOf } from '../../src/store/told.ts';
import { aStage } from '../support/a-stage.ts';
import { day, stepOf } from '../support/an-induction.ts';

const stage = aStage();

it('whoever was told that a step was not ready, and that it did not happen, is not told the first again when it does not happen once more', async () => {
  const induction = await stage.induction();
  const step = stepOf(induction, 'systems-access').id;
  const { person } = stage.asker('Dawn');
  const tell = (rung: Rung, anchor: string) =>
    stage.around.database.transaction((tx) =>
      noteTold(tx, [{ person, step, rung, anchor: day(anchor) }], day(anchor)),
    );
  await tell('not ready', '2026-09-07');
  await tell('due', '2026-09-08');
  await tell('not happened', '2026-09-09');
  await stage.around.database.transaction((tx) => forgetMisses(tx, step));
  const told = await stage.around.database.transaction((tx) => toldOf(tx, induction.id));
  const rungs = told.map(({ rung, anchor }) => `${rung} ${anchor}`);
  expect(rungs.toSorted()).toEqual(['due 2026-09-08', 'not ready 2026-09-09']);
});

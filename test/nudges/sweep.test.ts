import { expect, it } from 'vitest';
import { sweep } from '../../src/nudges/sweep.ts';
import { emptyAll } from '../../src/store/empty.ts';
import { aStage } from '../support/a-stage.ts';
import { fillWithDue } from '../support/fill-with-due.ts';

const { around, setClock } = aStage();
const { transaction } = around.database;

it('an induction that cannot be looked at keeps nobody else waiting, and is told of', async () => {
  setClock('2026-09-10T16:30');
  await transaction(emptyAll);
  const all = await fillWithDue(around, 20);
  const broken = await transaction((tx) =>
    tx
      .selectFrom('step')
      .select('id')
      .where('look_on', '<=', '2026-09-10')
      .orderBy('id')
      .executeTakeFirstOrThrow(),
  );
  await transaction((tx) =>
    tx.updateTable('step').set({ line: 'no such line' }).where('id', '=', broken.id).execute(),
  );
  await expect(sweep(around, () => false)).rejects.toThrow('some inductions could not be looked at');
  const nudges = await transaction((tx) => tx.selectFrom('nudge').select('id').execute());
  expect(nudges.length).toBeGreaterThan(0);
  expect(nudges.length).toBeLessThan(all);
});

import { expect, test } from 'vitest';
import { dueInductions, holdDue } from '../../../src/store/due-inductions.ts';
import { aStage } from '../../support/a-stage.ts';
import { day } from '../../support/an-induction.ts';

const { around } = aStage();
const today = day('2026-09-09');

// The embedded database has one instance, and one transaction at a time.
test('an induction is left to another instance while it holds it', async () => {
  const hold = (id: string) => around.database.transaction((tx) => holdDue(tx, id, today));
  const [first = ''] = await around.database.transaction((tx) =>
    dueInductions(tx, today, { after: undefined, limit: 1 }),
  );
  const [held, released] = [Promise.withResolvers<boolean>(), Promise.withResolvers<void>()];
  const other = around.database.transaction(async (tx) => {
    held.resolve(await holdDue(tx, first, today));
    await released.promise;
  });
  expect(await held.promise).toBe(true);
  expect(await hold(first)).toBe(false);
  released.resolve();
  await other;
  expect(await hold(first)).toBe(true);
});

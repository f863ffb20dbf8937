import { beforeEach, describe, expect, test } from 'vitest';
import { addCopies, bareDue, keepPattern, resetCopies } from '../../src/store/bench-copies.ts';
import { dueInductions, holdDue } from '../../src/store/due-inductions.ts';
import { aStage } from '../support/a-stage.ts';
import { day } from '../support/an-induction.ts';

const stage = aStage();
const today = day('2026-09-09');
const inOne: typeof stage.around.database.transaction = (work) => stage.around.database.transaction(work);
const due = (after?: string, limit = 100) => inOne((tx) => dueInductions(tx, today, { after, limit }));
const hold = (id: string) => inOne((tx) => holdDue(tx, id, today));
const say = (id: string, what: 'nothing' | 'ended') =>
  inOne((tx) =>
    what === 'nothing'
      ? tx.updateTable('step').set({ look_on: null }).where('induction_id', '=', id).execute()
      : tx
          .updateTable('induction')
          .set({ ended_on: '2026-09-08', ended_as: 'left' })
          .where('id', '=', id)
          .execute(),
  );

/** Twenty inductions besides, every fifth of them due. */
beforeEach(async () => {
  await inOne(async (tx) => {
    await keepPattern(tx);
    await addCopies(tx, { first: 1, last: 20 });
    await resetCopies(tx, 5, { first: 5, last: 20 }, 'due');
  });
});

describe('the inductions of which something may be said', () => {
  test('are found in an order, each once, and some at a time', async () => {
    const all = await due();
    expect(all).toHaveLength(4);
    expect(all).toEqual([...(await inOne((tx) => bareDue(tx, today)))].toSorted());
    expect(await due(undefined, 3)).toEqual(all.slice(0, 3));
    expect(await due(all[2])).toEqual(all.slice(3));
  });

  test('are not those that have ended, nor those of which all was said meanwhile', async () => {
    const [first = '', second = '', third = ''] = await due();
    await say(first, 'ended');
    await say(second, 'nothing');
    expect(await due()).not.toContain(first);
    expect(await due()).not.toContain(second);
    expect([await hold(first), await hold(second), await hold(third)]).toEqual([false, false, true]);
  });
});

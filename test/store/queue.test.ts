import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Queue } from '../../src/store/queue.ts';
import { aDatabase } from '../support/a-database.ts';
import { until } from '../support/until.ts';

const troubles: unknown[] = [];
const database = aDatabase({ onTrouble: (error) => troubles.push(error) });
let queue: Queue;
let worked: string[];

beforeEach(async () => {
  queue = await database.openQueue();
  worked = [];
  troubles.length = 0;
});
afterEach(() => queue.stop());

const add = (...ids: string[]) => database.transaction((tx) => queue.add(tx, ids));

it('what is queued twice is worked on once', async () => {
  await add('one', 'two');
  await add('two', 'three');
  await queue.work(async (id) => void worked.push(id));
  await until(() => worked.length >= 3);
  expect(worked.toSorted()).toEqual(['one', 'three', 'two']);
});

it('what is queued in a change that is taken back is not queued', async () => {
  const change = database.transaction(async (tx) => {
    await queue.add(tx, ['taken back']);
    throw new Error('taken back');
  });
  await expect(change).rejects.toThrow('taken back');
  await add('kept');
  await queue.work(async (id) => void worked.push(id));
  await until(() => worked.length > 0);
  expect(worked).toEqual(['kept']);
});

it('what was worked on can be queued again', async () => {
  await queue.work(async (id) => void worked.push(id));
  await add('again');
  await until(() => worked.length === 1);
  // Until the first is ended it counts as being worked on.
  await until(async () => {
    if (worked.length < 2) await add('again');
    return worked.length >= 2;
  });
  expect(worked.slice(0, 2)).toEqual(['again', 'again']);
});

it('what fails is told, and tried again', async () => {
  await queue.work(async (id) => {
    if (id !== 'fails') return;
    worked.push(id);
    if (worked.length === 1) throw new Error('the first time');
  });
  await add('fails');
  await until(() => worked.length >= 2);
  expect(worked).toEqual(['fails', 'fails']);
  expect(troubles.map(String)).toEqual(['Error: the first time']);
});

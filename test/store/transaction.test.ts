import { describe, expect, test } from 'vitest';
import { keepSetting, keptSetting } from '../../src/store/settings.ts';
import { aDatabase } from '../support/a-database.ts';

const database = aDatabase({ limitMs: 1_000 });

const kept = (name: string) => database.transaction((tx) => keptSetting(tx, name));

describe('a transaction', () => {
  test('keeps all of it, or nothing', async () => {
    await database.transaction((tx) => keepSetting(tx, 'a', 1));
    const broken = database.transaction(async (tx) => {
      await keepSetting(tx, 'a', 2);
      throw new Error('half way');
    });
    await expect(broken).rejects.toThrow('half way');
    expect(await kept('a')).toBe(1);
  });

  test('inside another one is refused at once, where the embedded database would wait for ever', async () => {
    const nested = database.transaction(() => database.transaction((tx) => keptSetting(tx, 'a')));
    await expect(nested).rejects.toThrow('inside another');
  });

  test('that takes too long is given up, and the next one works', async () => {
    const slow = database.transaction(() => new Promise((resolve) => setTimeout(resolve, 3_000)));
    await expect(slow).rejects.toThrow('took longer than 1000 ms');
    expect(await kept('a')).toBe(1);
  });

  test('that meets another one in the same place is tried again', async () => {
    let tries = 0;
    await database.transaction(async (tx) => {
      tries += 1;
      await keepSetting(tx, 'b', tries);
      if (tries < 3) throw Object.assign(new Error('could not serialise'), { code: '40001' });
    });
    expect(await kept('b')).toBe(3);
  });

  test('that meets others for ever is given up', async () => {
    let tries = 0;
    const unlucky = database.transaction(async () => {
      tries += 1;
      throw Object.assign(new Error('deadlock'), { code: '40P01' });
    });
    await expect(unlucky).rejects.toThrow('deadlock');
    expect(tries).toBe(3);
  });

  test('side by side with others loses nothing', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => database.transaction((tx) => keepSetting(tx, `n${n}`, n))),
    );
    expect(await Promise.all(Array.from({ length: 20 }, (_, n) => kept(`n${n}`)))).toEqual(
      Array.from({ length: 20 }, (_, n) => n),
    );
  });
});

test('a second look for new tables finds nothing to do, whoever looks at the same time', async () =>
  expect(await Promise.all([database.migrate(), database.migrate()])).toEqual([[], []]));

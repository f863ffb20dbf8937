import { expect, inject, test } from 'vitest';
import { openDatabase } from '../../../src/store/database.ts';
import { atDatabase, onServer } from '../../../src/store/on-server.ts';
import { freshGround } from '../../support/databases.ts';
import { dropDatabase } from '../../support/drop-database.ts';
import { onTrouble } from '../../support/on-trouble.ts';

const server: string = inject('serverUrl');

test('several Belongs that start at once on an empty server lay it out once', async () => {
  const name = `belong_race_${process.pid}`;
  await onServer(server, `create database ${name}`);
  const url = atDatabase(server, name);
  const all = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ url, folder: '', onTrouble })));
  const ran = await Promise.all(all.map((database) => database.migrate()));
  expect(ran.flat()).toEqual([
    '0001-ground',
    '0002-people',
    '0003-hand-over',
    '0004-pages',
    '0005-practice-facts',
    '0006-sessions',
    '0007-nudges',
    '0008-cover',
    '0009-ladder-settings',
    '0010-out-of-reach',
    '0012-urgent',
    '0013-lanes',
    '0014-problems',
    '0015-spoken-of',
  ]);
  await Promise.all(all.map((database) => database.close()));
  await dropDatabase(server, name);
});

test('a server that is not there is said so, and nothing is left open', async () => {
  const url = 'postgres://postgres@127.0.0.1:1/nowhere';
  await expect(openDatabase({ url, folder: '', onTrouble })).rejects.toThrow(/ECONNREFUSED/);
});

test('two changes to one row take turns', async () => {
  const ground = await freshGround();
  const database = await openDatabase(ground.options);
  const add = () =>
    database.transaction(async (tx) => {
      const row = await tx
        .selectFrom('setting')
        .select('value')
        .where('name', '=', 'n')
        .forUpdate()
        .executeTakeFirstOrThrow();
      const value = JSON.stringify(Number(row.value) + 1);
      await tx.updateTable('setting').set({ value }).where('name', '=', 'n').execute();
    });
  await database.transaction((tx) => tx.insertInto('setting').values({ name: 'n', value: '0' }).execute());
  await Promise.all(Array.from({ length: 20 }, add));
  const after = await database.transaction((tx) => tx.selectFrom('setting').select('value').execute());
  expect(after).toEqual([{ value: 20 }]);
  await database.close();
  await ground.remove();
});

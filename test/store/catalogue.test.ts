import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { catalogue } from '../support/catalogue.ts';
import { freshGround, type Ground } from '../support/databases.ts';

let ground: Ground;
let database: Database;

beforeAll(async () => {
  ground = await freshGround();
  database = await openDatabase(ground.options);
});

afterAll(async () => {
  await database.close();
  await ground.remove();
});

test('the tables are exactly those of the committed listing, on either database', async () =>
  expect(await database.transaction(catalogue)).toMatchFileSnapshot(
    path.join(import.meta.dirname, 'catalogue.txt'),
  ));

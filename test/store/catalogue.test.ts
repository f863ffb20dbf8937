import path from 'node:path';
import { expect, test } from 'vitest';
import { aDatabase } from '../support/a-database.ts';
import { catalogue } from '../support/catalogue.ts';

const database = aDatabase();

test('the tables are exactly those of the committed listing, on either database', async () =>
  expect(await database.transaction(catalogue)).toMatchFileSnapshot(
    path.join(import.meta.dirname, 'catalogue.txt'),
  ));

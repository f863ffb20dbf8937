import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { aDatabase } from '../support/a-database.ts';

const database = aDatabase();

async function read(expression: string): Promise<unknown> {
  return database.transaction(async (tx) => {
    const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(tx);
    return rows[0]?.value;
  });
}

test.each<[string, unknown]>([
  ["date '2026-03-29'", '2026-03-29'],
  ["date '2028-02-29'", '2028-02-29'],
  ["date '0044-03-15'", '0044-03-15'],
  ['null::date', null],
  ['9007199254740993::int8', '9007199254740993'],
  ['count(*)', '1'],
  ['7::int4', 7],
  ['true', true],
  [`'{"a": [1, null]}'::jsonb`, { a: [1, null] }],
  ["array['a', 'b']", ['a', 'b']],
  ['array[1, 2]::smallint[]', [1, 2]],
  ["interval '1 day'", '1 day'],
  ["timestamptz '2026-03-29T00:30:00Z'", '2026-03-29 00:30:00+00'],
  ["'2fd1f6ac-43bb-4e6b-b0e9-0d4f2d7b5a7e'::uuid", '2fd1f6ac-43bb-4e6b-b0e9-0d4f2d7b5a7e'],
  ["'Łódź 🙂'", 'Łódź 🙂'],
])('%s is read the same on both databases', async (expression, value) =>
  expect(await read(expression)).toEqual(value),
);

test('days are days whatever the clock of the machine says', async () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  try {
    expect(await read("date '2026-10-25'")).toBe('2026-10-25');
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

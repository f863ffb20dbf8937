import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** What each room may use, itself aside; the entries build anything, the rest only looks down. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  'src/induction': [],
  'src/understanding': ['src/induction'],
  'src/store': ['src/induction'],
  cards: ['src/induction'],
  'src/use-cases': ['src/store', 'src/understanding', 'src/induction'],
  'src/bot': ['src/use-cases', 'src/store', 'src/understanding', 'src/induction', 'cards', 'src/log.ts'],
  'src/nudges': ['src/use-cases', 'src/store', 'src/induction'],
  'src/server.ts': ['src/bot', 'src/log.ts'],
  'src/diary-file.ts': ['src/induction'],
  'src/compose.ts': [
    ...['src/server.ts', 'src/diary-file.ts', 'src/bot', 'src/nudges', 'src/use-cases', 'src/log.ts'],
  ],
  'src/settings.ts': [],
  'src/log.ts': [],
  'src/bank-holidays.ts': ['src/induction'],
  'src/commands': [
    ...['src/sandbox', 'src/nudges', 'src/bot', 'src/use-cases', 'src/store', 'src/understanding'],
    ...['src/induction', 'cards', 'src/bank-holidays.ts', 'src/settings.ts'],
  ],
  'src/sandbox': [
    ...['src/compose.ts', 'src/server.ts', 'src/settings.ts', 'src/log.ts', 'src/bank-holidays.ts'],
    ...['src/bot', 'src/use-cases', 'src/store', 'src/understanding', 'src/induction', 'cards'],
  ],
};

/** Which libraries belong to which room; any room may use what is not named here. */
const homes: Readonly<Record<string, readonly string[]>> = {
  botbuilder: ['src/bot'],
  jose: ['src/bot'],
  restify: ['src/server.ts'],
  kysely: ['src/store'],
  pg: ['src/store'],
  'pg-boss': ['src/store'],
  '@electric-sql/pglite': ['src/store'],
  zod: ['src/settings.ts', 'src/bot', 'src/commands'],
  'damerau-levenshtein': ['src/understanding'],
  'chrono-node': ['src/understanding'],
  'date-holidays': ['src/bank-holidays.ts'],
  'ical-generator': ['src/diary-file.ts'],
  pino: ['src/log.ts'],
  ajv: ['src/commands'],
  'ajv-draft-04': ['src/commands'],
  fflate: ['src/commands'],
  'fast-png': ['src/commands'],
  'fast-check': [],
  vitest: [],
};

type Import = { readonly from: string; readonly to: string; readonly typesOnly: boolean };

const files = globSync(['src/**/*.ts', 'cards/**/*.ts'], { cwd: root });

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)\s(?<what>[^;]*?)\sfrom\s'(?<to>[^']+)'/gms);
  return [...found].map(({ groups }) => {
    const to = groups?.to ?? '';
    return {
      from: file,
      to: to.startsWith('.') ? path.join(path.dirname(file), to) : to,
      typesOnly: /^type\s/.test(groups?.what ?? ''),
    };
  });
}

function roomOf(file: string): string {
  const room = Object.keys(mayUse).find((name) => file === name || file.startsWith(`${name}/`));
  if (!room) throw new Error(`${file} stands in no room`);
  return room;
}

const imports = files.flatMap(importsOf);
const inside = imports.filter(({ to }) => /^(src|cards|test)\//.test(to));

test('every file stands in a room, and the imports were found', () => {
  expect(files.map(roomOf)).not.toHaveLength(0);
  expect(inside.length).toBeGreaterThan(files.length);
});

test('no import points up or sideways', () => {
  const wrong = inside.filter(({ from, to }) => {
    const room = roomOf(from);
    return roomOf(to) !== room && !mayUse[room]?.includes(roomOf(to));
  });
  expect(wrong).toEqual([]);
});

describe.each(Object.entries(homes))('the library %s', (library, rooms) => {
  test(`is used in ${rooms.join(' and ') || 'the tests only'}`, () => {
    const users = imports
      .filter(({ to }) => to === library || to.startsWith(`${library}/`))
      .map(({ from }) => roomOf(from));
    expect([...new Set(users)].filter((room) => !rooms.includes(room))).toEqual([]);
  });
});

test('the cards’ own types come from Teams’ package, which is there for its types only', () =>
  expect(imports.filter(({ to, typesOnly }) => to === '@microsoft/teams.cards' && !typesOnly)).toEqual([]));

test('the rules use no clock, no files and no library but the one for days', () => {
  const used = imports.filter(({ from, to }) => from.startsWith('src/induction/') && !to.startsWith('src/'));
  expect([...new Set(used.map(({ to }) => to))]).toEqual(['temporal-polyfill']);
});

test.each(['Date.now(', 'new Date()', 'Temporal.Now', 'performance.now('])(
  '“%s” is asked nowhere: the clock is handed in',
  (words) => {
    const asking = files.filter((file) => readFileSync(path.join(root, file), 'utf8').includes(words));
    expect(asking).toEqual([]);
  },
);

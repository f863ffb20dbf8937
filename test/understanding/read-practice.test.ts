import { expect, test } from 'vitest';
import type { PracticeAsk } from '../../src/understanding/practice-ask.ts';
import { readPractice } from '../../src/understanding/read-practice.ts';

const rows: readonly (readonly [PracticeAsk | undefined, readonly string[]])[] = [
  [
    { ask: 'my practice' },
    ['my practice', 'My Practice!', 'my practice?', 'our practice', 'my practice please'],
  ],
  [
    { ask: 'my practice', place: { words: 'Riverside' } },
    ['my practice Riverside', 'my practice at Riverside', 'MY PRACTICE Riverside.'],
  ],
  [{ ask: 'my practice', page: 2 }, ['my practice page 2']],
  [{ ask: 'my practice', place: { words: 'Elm Tree' }, page: 3 }, ['my practice Elm Tree page 3']],
  [undefined, ['practice', 'add practice', 'my practices are closed', '']],
];

test.each(rows.flatMap(([ask, texts]) => texts.map((text) => [text, ask] as const)))('“%s”', (text, ask) =>
  expect(readPractice(text)).toEqual(ask),
);

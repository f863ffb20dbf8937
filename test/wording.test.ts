import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checklist } from '../src/induction/checklist.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Where the sentences are that people read. */
const spoken = globSync(
  ['cards/**/*.ts', 'src/bot/**/*.ts', 'src/sandbox/**/*.ts', 'src/induction/say-*.ts', 'src/settings.ts'],
  { cwd: root },
);

/** The words in quotes of a file, without what is code: ids, patterns, paths. */
function sentencesIn(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8').replace(/^import .*$/gm, '');
  return [...text.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, single, template]) => single ?? template ?? '')
    .filter((words) => / /.test(words) && /[a-z]/.test(words));
}

const sentences = [
  ...spoken.flatMap((file) => sentencesIn(file).map((words) => [file, words] as const)),
  ...checklist.lines.flatMap((line) =>
    [line.title, line.otherSideTitle, line.question, line.why, line.goodLooksLike].map(
      (words) => [line.id, words] as const,
    ),
  ),
];

test('the sentences were found', () => {
  expect(sentences.length).toBeGreaterThan(300);
  expect(sentences.map(([, words]) => words)).toContain(
    'If a card above asks you something, press its button.',
  );
});

/** Words that a practice in England does not use, or that point a finger (domain: words to use). */
const unwanted: readonly (readonly [string, RegExp])[] = [
  ['American spelling', /\b\w*(?:ganiz|ecogniz|abor\b|avorit|olor\b|cheduled?\b|anceled|enter\b(?<=center))/],
  ['another country’s words', /\b(onboarding|vacation|PTO|clinic|biweekly|coworker|calendar)\b/i],
  ['a form’s words', /\b(completed|compliant|compliance|mandatory|user|utilise|commence)\b/i],
  ['short names nobody explained', /\b(SPLW|LW|ARRS|DES)\b/],
  ['blame', /\b(overdue|failed to|you forgot|your fault|you must|should have)\b/i],
  ['a score', /\b(score|ranking|league|per cent)\b|\d%/i],
];

describe.each(unwanted)('nobody reads %s', (_what, pattern) => {
  test('in any sentence', () => expect(sentences.filter(([, words]) => pattern.test(words))).toEqual([]));
});

/** A sentence that can be read aloud in one breath. */
const mostWords = 30;

test('every sentence can be read aloud in one breath', () => {
  const long = sentences
    .flatMap(([where, words]) => words.split(/(?<=[.?!])\s|\n/).map((one) => [where, one] as const))
    .filter(([, one]) => one.split(/\s+/).length > mostWords);
  expect(long).toEqual([]);
});

test('quotes and apostrophes are the ones of print', () =>
  expect(sentences.filter(([, words]) => /\w'\w/.test(words.replaceAll("\\'", "'")))).toEqual([]));

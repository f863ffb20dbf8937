import { describe, expect, test } from 'vitest';
import { sentences } from './support/sentences.ts';

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
  [
    'blame',
    /\b(overdue|failed to|fails to|has failed|failure|forgot\w*|fault|you must|should have|neglect\w*|careless\w*)\b/i,
  ],
  [
    'a finger pointed',
    /\b(blame\w*|lazy|ignor(?:e|ed|ing)|delinquent|excuse\w*|behind schedule|let down by)\b/i,
  ],
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

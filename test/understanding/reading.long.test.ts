import { test } from 'vitest';
import { longest, ofFull, report } from '../support/full-count.ts';
import {
  checkDays,
  checkKeptWords,
  checkReading,
  checkSerious,
  checkUnderstanding,
} from '../support/understanding-properties.ts';

const messages = ofFull(100_000);

test('whatever is typed is read without an error', longest, () => {
  checkReading(messages);
  report(`${messages} messages were read without an error`);
});

test('a day ahead is read as that day, in figures and in words', longest, () => {
  const days = ofFull(50_000);
  checkDays(days);
  report(`${days} days ahead were read as themselves`);
});

test('what is serious is found whatever stands around it', longest, () => checkSerious(messages));

test('words that were kept would be kept again', longest, () => checkKeptWords(messages));

test('whatever is typed is understood without an error', longest, () => {
  const slowest = checkUnderstanding(messages);
  report(`${messages} messages were understood without an error, the slowest in ${slowest.toFixed(1)} ms`);
});

import { test } from 'vitest';
import { checkDays, checkKeptWords, checkReading } from '../support/understanding-properties.ts';

test('whatever is typed is read without an error', () => checkReading(2_000));

test('a day ahead is read as that day, in figures and in words', () => checkDays(1_000));

test('words that were kept would be kept again', () => checkKeptWords(2_000));

import { describe, expect, test } from 'vitest';
import { holdsNhsNumber } from '../../src/understanding/nhs-number.ts';
import { disguises } from '../support/disguises.ts';
import { longest, ofFull, report } from '../support/full-count.ts';
import { innocent } from '../support/innocent-numbers.ts';
import { inventor } from '../support/invented-numbers.ts';

const count = ofFull(10_000);

describe.each(Object.entries(disguises))('an NHS number %s', (disguise, disguised) => {
  test('is always found', longest, () => {
    const invent = inventor(20260907);
    const texts = Array.from({ length: count }, () => disguised(invent.nhsNumber()));
    expect(texts.filter((text) => !holdsNhsNumber(text))).toEqual([]);
    report(`${count} NHS numbers ${disguise}: all found`);
  });
});

describe.each(Object.entries(innocent))('a %s', (kind, invented) => {
  test('is never taken for an NHS number', longest, () => {
    const invent = inventor(20260914);
    const texts = Array.from({ length: count }, () => invented(invent));
    expect(texts.filter(holdsNhsNumber)).toEqual([]);
    report(`${count} times ${kind}: no false alarm`);
  });
});

import { describe, expect, test } from 'vitest';
import { holdsNhsNumber } from '../../src/understanding/nhs-number.ts';
import { disguises } from '../support/disguises.ts';
import { growth, lessThanSquare } from '../support/growth.ts';
import { checkDigit } from '../support/invented-numbers.ts';

test.each(Object.entries(disguises))('an NHS number %s is found', (_, disguised) => {
  expect(holdsNhsNumber(disguised('9990000018'))).toBe(true);
  expect(holdsNhsNumber(`Ring her about ${disguised('9990000026')} at noon.`)).toBe(true);
  expect(holdsNhsNumber(disguised('9990000017'))).toBe(false);
});

describe('an NHS number is found in', () => {
  test.each([
    'NHS9990000018',
    'NHS:9990000018.',
    'x999-000-0018y',
    '<b>999</b> 000 0018',
    '<p>9990000026</p><p>9990000017</p>',
    '<NHS 9990000018>',
    '07700900123 9990000018',
    '01709 123456 999 000 0018',
    '+44 (0)7700 900123 999 000 0018',
    '0044 20 7946 0958 9990000018',
    '0800 1111 9990000018',
    '999 000 0018 01709 123456',
    '14/02/1948 9990000018',
    '14.02.48 999 000 0018',
    '14 02 1948 9990000018',
    '14 Feb 1948 9990000018',
    'February 14th 9990000018',
    '14/2 999 000 0018',
    '14/02/2026 10:30 9990000018',
    '14/02/2026 1030 9990000018',
    '14/02/2026 12 9990000018',
    '2026-09-14T10:30 9990000018',
    'at 10.30 9990000018',
    'ward 3 9990000018',
    'flat 12 999 000 0018',
    'ring 111 9990000018',
    '9990000018 3 visits',
    '999 000 0018 78 years old',
    'C84017 9990000018',
    '1H8K2 9990000018',
    'S60 1AB 999 000 0018',
    'room B12 9990000018',
    '9990000017, 9990000018, 9990000019',
    '9990000017 9990000018',
    '999 000 0017\n999 000 0018',
    'Ward 3\n999 000 0018\n78',
    '1\t9990000018\t14/02/1948',
    '9990000018 — 9990000017',
    '9 9 9 0 0 0 0 0 1 8',
    '99 90 00 00 18',
    '999000 0018',
    '9990-0000-18',
    '०9990000018x 9990000018',
  ])('“%s”', (text) => expect(holdsNhsNumber(text)).toBe(true));
});

describe('no NHS number is found in', () => {
  test.each([
    '',
    '1111111111',
    '999 000 0017',
    '99900000180',
    '999 000 0018 0',
    '9 999 000 0018',
    '999000001',
    '07700 900123',
    '01709 123456',
    '(01709) 123456',
    '020 7946 0958',
    '+44 20 7946 0958',
    '+442079460958',
    '0044 20 7946 0958',
    '+44 (0)7700 900123',
    '+44(0)20 7946 0958',
    '0044 (0) 7700 900123',
    '44 (0)7700 900123',
    '+44 1204 62083',
    '01204 62082',
    '0300 311 22 33',
    '01709 123456 ext 12',
    '116 123',
    '+65 6123 4567',
    '14/02/2026 10:30',
    '2026-09-14T10:30',
    '2026-09-14T10:30:00.000Z',
    '14/02/1948 12',
    '20260914',
    'from 10:30 to 11:30 on 14.9.2026',
    'C84017',
    'A81001001 and Y02875',
    '1H8K2',
    '4929 1234 5678 9012',
    '60-16-13 31926819',
    '£9,990,000,018',
    '312 456 789 012',
  ])('“%s”', (text) => expect(holdsNhsNumber(text)).toBe(false));
});

test('a number that no last digit checks is none, whatever it ends with', () => {
  expect(checkDigit('999000000')).toBeUndefined();
  const ends = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(ends.filter((last) => holdsNhsNumber(`999000000${last}`))).toEqual([]);
});

test.each([
  '7',
  '0',
  ' ',
  '-',
  '7 ',
  '0-',
  'a1',
  '077 ',
  '+44 ',
  '<b',
  '<a ',
  '1  ',
  '1/1/1 ',
  'may 1 ',
  '٣',
  '9990000017 ',
])('a long message of “%s” takes as much longer as it is longer', (piece) => {
  expect(holdsNhsNumber(piece.repeat(2_000))).toBe(false);
  expect(growth(holdsNhsNumber, piece)).toBeLessThan(lessThanSquare);
});

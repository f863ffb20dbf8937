import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/understanding/read-day.ts';
import { day } from '../support/an-induction.ts';

function read(text: string, today: string): string {
  const found = readDay(text, day(today));
  return 'day' in found ? found.day.toString() : 'unclear';
}

/** Wednesday 9 September 2026, unless a row says otherwise. */
const wednesday = '2026-09-09';

describe('a day that is named', () => {
  test.each([
    ['17 September', '2026-09-17'],
    ['17th September', '2026-09-17'],
    ['17 Sept', '2026-09-17'],
    ['17 sep', '2026-09-17'],
    ['September 17', '2026-09-17'],
    ['Sept 17th', '2026-09-17'],
    ['17 September 2026', '2026-09-17'],
    ['17/9', '2026-09-17'],
    ['17/09', '2026-09-17'],
    ['17/9/26', '2026-09-17'],
    ['17/09/2026', '2026-09-17'],
    ['17.9.2026', '2026-09-17'],
    ['17-09-2026', '2026-09-17'],
    ['2026-09-17', '2026-09-17'],
    ['Thursday 17 September', '2026-09-17'],
    ['Thu 17 Sep', '2026-09-17'],
    ['thurs 17th sept', '2026-09-17'],
    ['on 17 September', '2026-09-17'],
    ['for 17 September', '2026-09-17'],
    ['3/4/2027', '2027-04-03'],
    ['1 October', '2026-10-01'],
    ['3 January', '2027-01-03'],
    ['8 September', '2027-09-08'],
    ['29 February 2028', '2028-02-29'],
    ['9 September', '2026-09-09'],
    ['25 December', '2026-12-25'],
  ])('“%s” is %s', (text, wanted) => expect(read(text, wednesday)).toBe(wanted));
});

describe('a day counted from today', () => {
  test.each([
    ['today', '2026-09-09'],
    ['Today', '2026-09-09'],
    ['tomorrow', '2026-09-10'],
    ['Thursday', '2026-09-10'],
    ['thurs', '2026-09-10'],
    ['on Friday', '2026-09-11'],
    ['Monday', '2026-09-14'],
    ['weds', '2026-09-16'],
    ['next Thursday', '2026-09-17'],
    ['this Friday', '2026-09-11'],
    ['in a week', '2026-09-16'],
    ['in a fortnight', '2026-09-23'],
    ['in 3 days', '2026-09-12'],
    ['in two weeks', '2026-09-23'],
    ['a week on Friday', '2026-09-18'],
    ['Friday week', '2026-09-18'],
    ['wednsday', '2026-09-16'],
    ['tmrw', '2026-09-10'],
    ['eow', '2026-09-11'],
    ['end of the month', '2026-09-30'],
    ['first Monday in October', '2026-10-05'],
    ['monday next week', '2026-09-14'],
    ['a fortnight on Monday', '2026-09-28'],
    ['sat', '2026-09-12'],
  ])('“%s” is %s', (text, wanted) => expect(read(text, wednesday)).toBe(wanted));
});

describe('what names no day, or more than one, is asked back', () => {
  test.each([
    '',
    'soon',
    'when Bev is back',
    'half term',
    'after Easter',
    'at dinner',
    'dinner time',
    'next week',
    'last year',
    'w/c 21 sept',
    'in a week or so',
    'in the new year',
    'September',
    '31 September',
    '30 February',
    '29 February 2027',
    '32/9',
    '17/19/2026',
    '17 or 18 September',
    '17 to 19 September',
    'Monday or Tuesday',
    'Monday 17 September',
    '3.30',
    '3pm',
    'wibble',
    '🙂',
    'x'.repeat(5_000),
    '17',
    '0/0',
    '-1',
    '9999999999',
  ])('“%.30s”', (text) => expect(read(text, wednesday)).toBe('unclear'));
});

test.each([
  ['2028-02-28', 'tomorrow', '2028-02-29'],
  ['2028-02-29', 'tomorrow', '2028-03-01'],
  ['2026-12-31', 'tomorrow', '2027-01-01'],
  ['2026-12-30', 'next Thursday', '2027-01-07'],
  ['2026-03-28', 'tomorrow', '2026-03-29'],
  ['2026-10-24', 'tomorrow', '2026-10-25'],
  ['2026-12-01', '29 February', 'unclear'],
])('on %s “%s” is %s', (today, text, wanted) => expect(read(text, today)).toBe(wanted));

import { expect, test } from 'vitest';
import { bankHolidays } from '../src/bank-holidays.ts';

test.each([
  [
    2026,
    [
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-08-31',
      '2026-12-25',
      '2026-12-28',
    ],
  ],
  [
    2027,
    [
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-03',
      '2027-05-31',
      '2027-08-30',
      '2027-12-27',
      '2027-12-28',
    ],
  ],
  [
    2028,
    [
      '2028-01-03',
      '2028-04-14',
      '2028-04-17',
      '2028-05-01',
      '2028-05-29',
      '2028-08-28',
      '2028-12-25',
      '2028-12-26',
    ],
  ],
])('England’s bank holidays of %i that fall on a weekday are these eight', (year, days) => {
  const weekdays = [...bankHolidays(year, year)].filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
  expect(weekdays.toSorted()).toEqual(days);
});

test('Scotland’s own day is none of them', () =>
  expect(bankHolidays(2026, 2026)).not.toContain('2026-11-30'));

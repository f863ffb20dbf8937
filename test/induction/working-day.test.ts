import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  calendarOf,
  mondayToFriday,
  sharedCalendar,
  workingDayFrom,
  workingDaysBetween,
} from '../../src/induction/working-day.ts';
import { day, holidays } from '../support/an-induction.ts';

const everyDay = calendarOf(mondayToFriday, holidays);

describe('working days are Monday to Friday without England’s bank holidays', () => {
  test.each([
    ['2026-09-07', 0, '2026-09-07', 'the first day is day 0'],
    ['2026-09-05', 0, '2026-09-07', 'a start on a Saturday counts from Monday'],
    ['2026-09-07', 5, '2026-09-14', 'a week later'],
    ['2026-09-07', -1, '2026-09-04', 'the Friday before'],
    ['2026-09-07', -5, '2026-08-28', 'before the August bank holiday'],
    ['2026-04-02', 1, '2026-04-07', 'over Good Friday and Easter Monday'],
    ['2026-12-24', 1, '2026-12-29', 'over Christmas and its substitute day'],
    ['2026-12-24', 4, '2027-01-04', 'over New Year’s Day'],
    ['2028-02-28', 1, '2028-02-29', 'on to 29 February'],
    ['2028-02-29', 1, '2028-03-01', 'from 29 February'],
    ['2027-02-26', 1, '2027-03-01', 'a February without a 29th'],
    ['2026-12-25', 0, '2026-12-29', 'a start on Christmas Day'],
  ])('%s and %i more is %s: %s', (start, n, wanted) =>
    expect(addWorkingDays(day(start), n, everyDay).toString()).toBe(wanted),
  );
});

test.each([
  [[1, 3], '2026-09-07', 3, '2026-09-16'],
  [[5], '2026-03-27', 1, '2026-04-10'],
  [[4], '2026-12-17', 2, '2027-01-07'],
  [[1], '2026-04-27', 1, '2026-05-11'],
])('for somebody who works on days %j, %s and %i more is %s', (week, start, n, wanted) =>
  expect(
    addWorkingDays(day(start), n, calendarOf(week, new Set([...holidays, '2026-12-31']))).toString(),
  ).toBe(wanted),
);

test('leave is left out, both its ends included', () => {
  const away = [{ from: day('2026-09-08'), to: day('2026-09-10') }];
  const works = calendarOf(mondayToFriday, holidays, away);
  expect(['2026-09-07', '2026-09-08', '2026-09-10', '2026-09-11'].map((one) => works(day(one)))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('a shared role works when one of its people does', () => {
  const shared = sharedCalendar([calendarOf([1], holidays), calendarOf([4], holidays)]);
  expect(workingDayFrom(day('2026-09-08'), shared).toString()).toBe('2026-09-10');
});

test.each([
  ['2026-09-07', '2026-09-07', 0],
  ['2026-09-07', '2026-09-14', 5],
  ['2026-09-14', '2026-09-07', 0],
  ['2026-04-02', '2026-04-07', 1],
])('between %s and %s lie %i working days', (from, to, count) =>
  expect(workingDaysBetween(day(from), day(to), everyDay)).toBe(count),
);

test('somebody who never works is a fault, not an endless search', () =>
  expect(() => workingDayFrom(day('2026-09-07'), () => false)).toThrow(RangeError));

import { expect, test } from 'vitest';
import { everyStartDate, problemsOfStart } from '../support/every-start-date.ts';
import { isFull, longest, report } from '../support/full-count.ts';

/** Dates on which plans go wrong first, beside every 37th, which falls on each weekday in turn. */
const tricky = ['2026-12-24', '2027-03-25', '2028-02-29'];

test('for the start dates of 2026 to 2028, two days a week come out right', longest, () => {
  const dates = isFull ? everyStartDate : [...everyStartDate.filter((_, at) => at % 37 === 0), ...tricky];
  const problems = dates.flatMap((date, at) => {
    if (at % 100 === 99) report(`${at + 1} of ${dates.length} start dates planned`);
    return problemsOfStart(date);
  });
  expect(problems).toEqual([]);
  report(`${dates.length} start dates × 10 pairs of days × 3 ways to start: every day as it should be`);
});

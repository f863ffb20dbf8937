import { expect, test } from 'vitest';
import { nextOccurrence } from '../../src/induction/repeat.ts';
import type { Step } from '../../src/induction/step.ts';
import { anInduction, day, holidays, stepOf, type Wishes } from '../support/an-induction.ts';

function next(line: string, today: string, change: Partial<Step> = {}, wishes: Wishes = {}) {
  const induction = anInduction(wishes);
  const step: Step = { ...stepOf(induction, line), state: 'agreed', settledOn: day(today), ...change };
  return nextOccurrence(step, induction, day(today), holidays);
}

test.each<[string, string, string, Partial<Step>, string | undefined]>([
  ['supervision comes again after 20 working days', 'case-supervision', '2026-09-17', {}, '2026-10-15'],
  [
    'counted from the day it was booked for',
    'case-supervision',
    '2026-09-21',
    { bookedFor: day('2026-09-17') },
    '2026-10-15',
  ],
  [
    'and not from a booking that lies ahead',
    'case-supervision',
    '2026-09-17',
    { bookedFor: day('2026-09-24') },
    '2026-10-15',
  ],
  ['yearly training comes again a year later', 'data-security-training', '2026-09-09', {}, '2027-09-09'],
  ['on 28 February from a 29th', 'data-security-training', '2028-02-29', {}, '2029-02-28'],
  ['and never on a bank holiday', 'data-security-training', '2025-12-25', {}, '2026-12-29'],
  ['the second review is 60 working days from the start', 'review-together', '2026-10-05', {}, '2026-11-30'],
  ['the fourth is 195 from it', 'review-together', '2027-03-15', { occurrence: 3 }, '2027-06-16'],
  ['and then one a year', 'review-together', '2027-06-16', { occurrence: 4 }, '2028-06-16'],
  ['what happens once does not come again', 'systems-access', '2026-09-07', {}, undefined],
  ['nor what comes again only with a new supervisor', 'name-case-supervisor', '2026-09-07', {}, undefined],
])('%s', (_what, line, today, change, wanted) =>
  expect(next(line, today, change)?.planned.toString()).toBe(wanted),
);

test('the next one can be agreed from the working day after it was planted', () =>
  expect(next('case-supervision', '2026-09-18')).toMatchObject({
    occurrence: 2,
    agreeFrom: day('2026-09-21'),
  }));

test('a review falls on the link worker’s day at that site', () =>
  expect(next('review-together', '2026-10-05', {}, { weeks: [[2, 3, 4]] })?.planned.dayOfWeek).toBe(2));

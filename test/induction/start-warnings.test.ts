import { expect, test } from 'vitest';
import { sayWarning } from '../../src/induction/say-start.ts';
import { startWarnings } from '../../src/induction/start-warnings.ts';
import { anInduction, day, holidays, type Wishes } from '../support/an-induction.ts';

/** What is said before Start, where everybody can be reached. */
function said(wishes: Wishes, today = '2026-08-03'): string[] {
  const induction = anInduction(wishes);
  const everybody = new Set(induction.people.keys());
  const warnings = startWarnings(induction, everybody, day(today), holidays);
  return warnings.map((one) => sayWarning(one, induction, day(today)));
}

test.each<[string, Wishes, string[]]>([
  ['nothing is odd', {}, []],
  [
    'empty roles are said once for whoever steps in',
    { slots: { 'nurse-contact': [], 'reception-lead': [] } },
    ['No reception lead or nurse at Riverside Surgery: Dawn steps in.'],
  ],
  [
    'nobody looks out for wellbeing but the line manager',
    { roles: { 'wellbeing-supervisor': ['bev'] } },
    ['Bev is line manager and looks out for wellbeing. It is better if those are two people.'],
  ],
  [
    'a first day on a bank holiday',
    { starts: '2026-08-31' },
    ['Monday 31 August is a bank holiday, so their first day at Riverside Surgery is Tuesday 1 September.'],
  ],
  [
    'a first day at the weekend',
    { starts: '2026-09-05' },
    [
      'Saturday 5 September is at the weekend, so their first day at Riverside Surgery is Monday 7 September.',
    ],
  ],
  [
    'a first day that is not theirs',
    { starts: '2026-09-07', weeks: [[2]] },
    [
      'Monday 7 September is not one of their days at Riverside Surgery, so they begin there on Tuesday 8 September.',
    ],
  ],
])('%s', (_what, wishes, warnings) => expect(said(wishes)).toEqual(warnings));

test('a first day that has passed begins with what is in place', () =>
  expect(said({ starts: '2026-09-07' }, '2026-09-21')).toContain(
    'Monday 7 September has passed. I begin by asking what is already in place.',
  ));

test('three practices at once are too many questions for one week', () =>
  expect(said({ weeks: [[1, 2], [3], [4, 5]] }).some((text) => text.includes('questions for Priya'))).toBe(
    true,
  ));

test('whoever has not opened Belong is named', () => {
  const induction = anInduction();
  const warnings = startWarnings(induction, new Set(['priya']), day('2026-08-03'), holidays);
  expect(warnings).toHaveLength(1);
});

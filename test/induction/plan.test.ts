import { describe, expect, test } from 'vitest';
import { plan } from '../../src/induction/plan.ts';
import { anInduction, holidays, stepOf, type Wishes } from '../support/an-induction.ts';

/** Lines with the day they fall on. */
type Days = Readonly<Record<string, string>>;

const stories: readonly (readonly [string, Wishes, Days])[] = [
  [
    'five days a week from Monday 7 September',
    {},
    {
      'consult-partners': '2026-08-21',
      'name-case-supervisor': '2026-08-28',
      'systems-access': '2026-09-04',
      'welcome-day-one': '2026-09-07',
      'shadow-gp': '2026-09-16',
      'staff-shadowing': '2026-11-02',
    },
  ],
  [
    'Mondays and Wednesdays: offsets count those days',
    { weeks: [[1, 3]] },
    {
      'systems-access': '2026-09-04',
      'welcome-day-one': '2026-09-07',
      'data-security-training': '2026-09-14',
      'shadow-gp': '2026-09-30',
      'staff-shadowing': '2027-01-27',
    },
  ],
  [
    'one day a week, Fridays, from Monday: the first day there is day 0',
    { weeks: [[5]] },
    { 'welcome-day-one': '2026-09-11', 'shadow-gp': '2026-10-30', 'data-security-training': '2026-09-25' },
  ],
  [
    'three days a week: everybody’s working days count, and what is done together moves to the next day there',
    { weeks: [[1, 2, 4]] },
    { 'data-security-training': '2026-09-09', 'shadow-gp': '2026-09-17', 'welcome-day-one': '2026-09-07' },
  ],
  [
    'the Monday before Christmas',
    { starts: '2026-12-21' },
    { 'data-security-training': '2026-12-23', 'wellbeing-check-in': '2026-12-29', 'shadow-gp': '2027-01-04' },
  ],
  [
    'the day before Good Friday',
    { starts: '2026-04-02' },
    { 'reception-diary': '2026-04-07', 'data-security-training': '2026-04-08' },
  ],
  [
    'a Saturday: the job begins on Monday',
    { starts: '2026-09-05' },
    { 'welcome-day-one': '2026-09-07', 'systems-access': '2026-09-04' },
  ],
  [
    '29 February 2028',
    { starts: '2028-02-29' },
    { 'welcome-day-one': '2028-02-29', 'systems-access': '2028-02-28', 'reception-diary': '2028-03-01' },
  ],
  [
    'a late start: nothing is due before the owner’s second working day',
    { begun: '2026-09-07' },
    { 'systems-access': '2026-09-09', 'welcome-day-one': '2026-09-09', 'consult-partners': '2026-09-09' },
  ],
  [
    'a late start with a manager who works Tuesdays only',
    { begun: '2026-09-07', workDays: { dawn: [2] } },
    { 'systems-access': '2026-09-15', 'welcome-day-one': '2026-09-15', 'reception-diary': '2026-09-09' },
  ],
];

describe.each(stories)('%s', (_story, wishes, days) => {
  test.each(Object.entries(days))('%s is due on %s', (line, wanted) =>
    expect(stepOf(anInduction(wishes), line).planned.toString()).toBe(wanted),
  );
});

describe('two practices', () => {
  const induction = anInduction({ weeks: [[1, 3], [4]] });

  test('each has its own steps, and once is enough for the rest', () => {
    const count = (line: string) => induction.steps.filter((step) => step.line === line).length;
    expect([count('welcome-day-one'), count('name-case-supervisor'), count('whose-rules')]).toEqual([
      2, 1, 1,
    ]);
  });

  test('the welcome is on the first day at each', () =>
    expect(
      ['placement-0', 'placement-1'].map((at) => stepOf(induction, 'welcome-day-one', at).planned.toString()),
    ).toEqual(['2026-09-07', '2026-09-10']));

  test('everybody on the staff has one “say hello”, the link worker has none with herself', () => {
    const hellos = induction.steps.filter(({ line }) => line === 'meet-link-worker');
    expect(hellos.map(({ staff }) => staff)).not.toContain('priya');
    expect(hellos).toHaveLength(induction.placements.flatMap(({ practice }) => practice.staff).length);
  });
});

test.each<[string, Wishes, boolean]>([
  ['whose-rules', {}, false],
  ['whose-rules', { employer: 'charity' }, true],
  ['specialist-plan', { specialist: false }, false],
  ['shadow-nurse', { slots: { 'nurse-contact': [] } }, false],
  ['shadow-nurse', {}, true],
])('%s is planned only where it is wanted: %j', (line, wishes, wanted) =>
  expect(plan(anInduction(wishes), holidays).some((step) => step.line === line)).toBe(wanted),
);

test('what is ready before day 0 is asked about on day 0 or later', () => {
  const early = anInduction().steps.filter(({ agreeFrom }) => agreeFrom.toString() < '2026-09-07');
  expect(early).toEqual([]);
});

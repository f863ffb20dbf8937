import { describe, expect, test } from 'vitest';
import { freedOn, waitingFor, waitsFor } from '../../src/induction/dependency.ts';
import { lookOn } from '../../src/induction/look-on.ts';
import type { Step } from '../../src/induction/step.ts';
import { stepToday, threeNewDays } from '../../src/induction/step-today.ts';
import { mostUrgentFirst } from '../../src/induction/urgency.ts';
import { anInduction, day, holidays, stepOf, type Wishes, withSteps } from '../support/an-induction.ts';

function onDay(line: string, today: string, wishes: Wishes = {}, change: Partial<Step> = {}) {
  const induction = anInduction(wishes);
  const step = { ...stepOf(induction, line), ...change };
  return stepToday(step, withSteps(induction, step), day(today), holidays);
}

const leave = (from: string, to: string) => [{ from: day(from), to: day(to) }];

describe('how a step stands today', () => {
  test.each<[string, string, string | undefined, Wishes, Partial<Step>]>([
    ['before its day', '2026-09-03', 'early', {}, {}],
    ['on its day', '2026-09-04', 'due', {}, {}],
    ['at the weekend after it', '2026-09-06', 'due', {}, {}],
    ['on the next working day', '2026-09-07', 'slipped', {}, {}],
    [
      'while its owner is on leave',
      '2026-09-07',
      'paused',
      { away: { dawn: leave('2026-09-04', '2026-09-11') } },
      {},
    ],
    ['on its owner’s next day', '2026-09-07', 'due', { workDays: { dawn: [5] } }, {}],
    ['once one side says it is done', '2026-09-21', undefined, {}, { state: 'said done', doneBy: 'dawn' }],
    ['once it is agreed', '2026-09-21', undefined, {}, { state: 'agreed' }],
    ['when another day was set', '2026-09-21', 'early', {}, { movedTo: day('2026-09-24') }],
    ['when it is booked', '2026-09-21', 'early', {}, { state: 'booked', bookedFor: day('2026-09-24') }],
  ])('%s (%s) it is %s', (_when, today, standing, wishes, change) =>
    expect(onDay('systems-access', today, wishes, change).standing).toBe(standing),
  );

  test('what needs both does not slip while the link worker is away, and has its day when they are back', () => {
    const wishes = { away: { priya: leave('2026-09-16', '2026-09-25') } };
    expect(onDay('shadow-gp', '2026-09-18', wishes).standing).toBe('paused');
    expect(onDay('shadow-gp', '2026-09-28', wishes)).toMatchObject({ standing: 'due', lateBy: 0 });
    expect(onDay('shadow-gp', '2026-09-29', wishes)).toMatchObject({ standing: 'slipped', lateBy: 1 });
  });

  test('leave does not stop what needs only its owner', () =>
    expect(
      onDay('systems-access', '2026-09-09', { away: { priya: leave('2026-09-07', '2026-09-11') } }).standing,
    ).toBe('slipped'));
});

describe('a step that waits for another one', () => {
  const induction = anInduction();
  const before = stepOf(induction, 'name-wellbeing-supervisor');
  const waiting = stepOf(induction, 'wellbeing-check-in');

  test('is not due, and is not looked at', () => {
    const facts = stepToday(waiting, induction, day('2026-10-01'), holidays);
    expect([facts.standing, facts.waitsFor.map(({ line }) => line)]).toEqual(['waiting', [before.line]]);
    expect(lookOn(waiting, induction, day('2026-10-01'), holidays)).toBeNull();
  });

  test('once free gets its planned day or three working days, whichever is later', () => {
    const due = (settled: string) => {
      const done: Step = { ...before, state: 'said done', doneBy: 'bev', settledOn: day(settled) };
      return stepToday(waiting, withSteps(induction, done), day(settled), holidays).due.toString();
    };
    expect([due('2026-08-28'), due('2026-09-10')]).toEqual([waiting.planned.toString(), '2026-09-15']);
  });

  test('waits again when the one before is disputed', () => {
    const disputed: Step = { ...before, state: 'not happened', misses: 1 };
    expect(waitsFor(waiting, withSteps(induction, disputed))).toHaveLength(1);
    expect(freedOn(waiting, withSteps(induction, disputed))).toBeUndefined();
  });

  test('is known to the step it waits for', () =>
    expect(waitingFor(before, induction).map(({ line }) => line)).toEqual(['wellbeing-check-in']));

  test('at one practice does not wait for the other practice', () => {
    const two = anInduction({ weeks: [[1], [4]] });
    const done: Step = {
      ...stepOf(two, 'systems-access', 'placement-0'),
      state: 'agreed',
      settledOn: day('2026-09-07'),
    };
    const waits = (at: string) => waitsFor(stepOf(two, 'reception-diary', at), withSteps(two, done)).length;
    expect([waits('placement-0'), waits('placement-1')]).toEqual([0, 1]);
  });
});

describe('three new days', () => {
  const daysOf = (line: string, today: string, wishes: Wishes = {}) => {
    const induction = anInduction(wishes);
    const facts = stepToday(stepOf(induction, line), induction, day(today), holidays);
    return threeNewDays(facts, induction, day(today), holidays).map(String);
  };

  test.each<[string, string, string, Wishes, string[]]>([
    [
      'are the owner’s next working days',
      'systems-access',
      '2026-09-10',
      {},
      ['2026-09-11', '2026-09-14', '2026-09-15'],
    ],
    [
      'for both are days on which both are there',
      'shadow-gp',
      '2026-09-10',
      { weeks: [[1, 3]], workDays: { okafor: [3, 4] } },
      ['2026-09-16', '2026-09-23', '2026-09-30'],
    ],
    [
      'leave out bank holidays',
      'systems-access',
      '2026-12-23',
      {},
      ['2026-12-24', '2026-12-29', '2026-12-30'],
    ],
    [
      'leave out leave',
      'systems-access',
      '2026-09-10',
      { away: { dawn: leave('2026-09-11', '2026-09-18') } },
      ['2026-09-21', '2026-09-22', '2026-09-23'],
    ],
    [
      'are the link worker’s where the two never meet',
      'shadow-gp',
      '2026-09-10',
      { weeks: [[1]], workDays: { okafor: [5] } },
      ['2026-09-14', '2026-09-21', '2026-09-28'],
    ],
  ])('%s', (_what, line, today, wishes, wanted) => expect(daysOf(line, today, wishes)).toEqual(wanted));
});

test.each<[string, Partial<Step>, string | null]>([
  ['two of the owner’s working days before it is due', {}, '2026-09-02'],
  [
    'from when it can be agreed, once one side says it is done',
    { state: 'said done', doneBy: 'dawn' },
    '2026-09-07',
  ],
  [
    'before a booked day',
    { state: 'booked', planned: day('2026-09-17'), bookedFor: day('2026-09-17') },
    '2026-09-15',
  ],
  [
    'on the first day where it was to be there by then and is booked for later',
    { state: 'booked', bookedFor: day('2026-09-17') },
    '2026-09-07',
  ],
  ['never again once it is agreed', { state: 'agreed' }, null],
])('a step is first looked at %s', (_when, change, wanted) => {
  const induction = anInduction();
  const step = { ...stepOf(induction, 'systems-access'), ...change };
  const found = lookOn(step, withSteps(induction, step), day('2026-08-01'), holidays);
  expect(found?.toString() ?? null).toBe(wanted);
});

test('what is late comes first, then what is due, then by day', () => {
  const induction = anInduction();
  const some = ['shadow-gp', 'systems-access', 'welcome-day-one'].map((line) =>
    stepToday(stepOf(induction, line), induction, day('2026-09-07'), holidays),
  );
  expect(mostUrgentFirst(some).map(({ line }) => line.id)).toEqual([
    'systems-access',
    'welcome-day-one',
    'shadow-gp',
  ]);
});

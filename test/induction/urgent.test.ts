import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/induction/step.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { happenedHearings, happenings, isUrgent, sayHappening } from '../../src/induction/urgent.ts';
import { anInduction, day, holidays, stepOf, type Wishes, withSteps } from '../support/an-induction.ts';

/** Who hears what beside the ladder, and whether it cannot wait. */
function heard(line: string, so: Partial<Step> = {}, wishes: Wishes = {}, on = '2026-09-07'): string[] {
  const plain = anInduction(wishes);
  const step = { ...stepOf(plain, line), ...so };
  const induction = withSteps(plain, step);
  const today = day(on);
  const facts = stepToday(step, induction, today, holidays);
  return happenedHearings(facts, { induction, today, holidays }).map(
    (hearing) =>
      `${hearing.day} ${hearing.person} ${hearing.rung}${isUrgent(facts, hearing) ? '' : ' (can wait)'}`,
  );
}

const missed = (by: string, misses = 1) =>
  ({ state: 'not happened', misses, missedOn: day('2026-09-10'), missedBy: by }) as const;

describe('a crisis of readiness on the first day', () => {
  test.each([
    ['systems-access', ['dawn', 'bev']],
    ['name-case-supervisor', ['bev', 'farah']],
    ['name-wellbeing-supervisor', ['bev', 'farah']],
    ['consulting-room', []],
    ['data-security-training', []],
  ])('“%s” is heard of by its owner, the line manager and whoever is next', (line, people) =>
    expect(heard(line)).toEqual(people.map((person) => `2026-09-07 ${person} not ready`)),
  );

  test.each(['said done', 'agreed', 'not needed'] as const)('is none once it is %s', (state) =>
    expect(heard('systems-access', { state, settledOn: day('2026-09-04') })).toEqual([]),
  );

  test('is one though somebody has chosen a later day', () =>
    expect(heard('systems-access', { movedTo: day('2026-09-17') })).toHaveLength(2));

  test('is none where Start was pressed so late that it is not due yet', () =>
    expect(heard('systems-access', {}, { begun: '2026-09-07' })).toEqual([]));

  test('is on the first day at that practice: no bank holiday, and none of leave', () => {
    expect(heard('systems-access', {}, { weeks: [[3]] })[0]).toContain('2026-09-09 dawn');
    expect(heard('systems-access', {}, { starts: '2026-08-31' })[0]).toContain('2026-09-01 dawn');
    const away = { priya: [{ from: day('2026-09-07'), to: day('2026-09-08') }] };
    expect(heard('systems-access', {}, { away })[0]).toContain('2026-09-09 dawn');
  });
});

describe('a step that did not happen', () => {
  test('is heard of by everybody with a part in it but whoever said so', () => {
    expect(heard('systems-access', missed('priya'))).toContain('2026-09-10 dawn not happened');
    expect(heard('lone-working', missed('bev'))).toEqual(['2026-09-10 priya not happened']);
    expect(heard('shadow-gp', missed('helen'))).toEqual([
      '2026-09-10 okafor not happened (can wait)',
      '2026-09-10 priya not happened (can wait)',
    ]);
  });

  test('for the second time is heard of by the line manager too', () =>
    expect(heard('shadow-gp', missed('priya', 2))).toEqual([
      '2026-09-10 bev missed twice (can wait)',
      '2026-09-10 okafor not happened (can wait)',
    ]));

  test.each([
    ['case-supervision', 'helen'],
    ['wellbeing-check-in', 'ruth'],
  ])('as two sessions running cannot wait for the line manager either: %s', (line, supervisor) =>
    expect(heard(line, missed('priya', 2))).toEqual([
      `2026-09-10 ${supervisor} sessions missed`,
      '2026-09-10 bev sessions missed',
    ]),
  );

  test('is heard of by the line manager alone where the link worker asked so', () => {
    const first = { ...missed('priya'), managerFirst: true };
    expect(heard('lone-working', first)).toEqual(['2026-09-10 bev manager first']);
    expect(heard('desk-near-team', first)).toEqual(['2026-09-10 bev manager first (can wait)']);
  });

  test.each(['to do', 'booked', 'said done', 'agreed', 'blocked'] as const)(
    'is not heard of any more once it is %s',
    (state) => expect(heard('desk-near-team', { ...missed('priya'), state })).toEqual([]),
  );
});

test('every reason is said in neutral words', () => {
  for (const why of happenings) expect(sayHappening(why)).not.toMatch(/Priya|Dawn|fault|failed|you did not/i);
});

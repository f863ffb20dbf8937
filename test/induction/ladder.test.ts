import { describe, expect, test } from 'vitest';
import { lineOf } from '../../src/induction/checklist.ts';
import { receiversOf } from '../../src/induction/escalation.ts';
import { hearingsOf } from '../../src/induction/ladder.ts';
import type { Step } from '../../src/induction/step.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { anInduction, day, holidays, stepOf, type Wishes, withSteps } from '../support/an-induction.ts';

type Given = {
  readonly on?: string;
  readonly wishes?: Wishes;
  /** The lines that are agreed already. */
  readonly settled?: readonly string[];
};

/** All that is to be heard of a step on a day: 'dawn due 2026-09-03', in order of days. */
function heard(
  line: string,
  so: Partial<Step> = {},
  { on = '2026-09-01', wishes = {}, settled = [] }: Given = {},
) {
  const plain = anInduction(wishes);
  const before = settled.map((one) => ({
    ...stepOf(plain, one),
    state: 'agreed' as const,
    settledOn: day('2026-09-01'),
  }));
  const induction = withSteps(plain, ...before);
  const step = { ...stepOf(induction, line), ...so };
  const ladder = {
    induction: withSteps(induction, step),
    today: day(on),
    holidays,
  };
  return hearingsOf(stepToday(step, ladder.induction, day(on), holidays), ladder)
    .toSorted((one, other) => other.day.until(one.day).days)
    .map(({ person, rung, day: when }) => `${when} ${person} ${rung}`);
}

const usual = { movedTo: day('2026-09-17') };

describe('who hears of a step, and when', () => {
  test('its owner before, on the day and after; then whoever is next, and whoever is next after them; then weekly, four times', () =>
    expect(heard('desk-near-team', usual).filter((line) => !line.includes('priya'))).toEqual([
      '2026-09-15 dawn heads-up',
      '2026-09-17 dawn due',
      '2026-09-18 dawn did it happen',
      '2026-09-21 bev told',
      '2026-09-24 okafor told next',
      ...['2026-10-01', '2026-10-08', '2026-10-15', '2026-10-22'].flatMap((on, at) =>
        ['dawn', 'bev', 'okafor'].map((person) => `${on} ${person} again ${at + 1}`),
      ),
    ]));

  test('of what did not happen after all, counted from the day on which that was said', () =>
    expect(
      heard('desk-near-team', {
        ...usual,
        state: 'not happened',
        missedOn: day('2026-10-05'),
        missedBy: 'priya',
        misses: 1,
      }).filter((line) => /told|again 1/.test(line)),
    ).toEqual([
      '2026-10-07 bev told',
      '2026-10-12 okafor told next',
      ...['dawn', 'bev', 'okafor'].map((person) => `2026-10-19 ${person} again 1`),
    ]));

  test('of a must-have the others hear sooner', () =>
    expect(heard('systems-access', usual).filter((line) => /told/.test(line))).toEqual([
      '2026-09-18 bev told',
      '2026-09-22 okafor told next',
    ]));

  test('days are the owner’s own: a manager of two days a week is not late on the others', () =>
    expect(heard('desk-near-team', usual, { wishes: { workDays: { dawn: [1, 4] } } }).slice(0, 5)).toEqual(
      expect.arrayContaining([
        '2026-09-10 dawn heads-up',
        '2026-09-17 dawn due',
        '2026-09-21 dawn did it happen',
        '2026-09-24 bev told',
      ]),
    ));

  test('leave of the owner’s puts the days off', () =>
    expect(
      heard('desk-near-team', usual, {
        wishes: { away: { dawn: [{ from: day('2026-09-18'), to: day('2026-09-25') }] } },
      }),
    ).toContain('2026-09-29 bev told'));

  test('of what fell due in the owner’s leave, even a must-have, nobody is told before they were back for a day', () => {
    const wishes = { away: { dawn: [{ from: day('2026-09-14'), to: day('2026-09-25') }] } };
    const all = heard('systems-access', usual, { wishes });
    expect(all).toEqual(
      expect.arrayContaining(['2026-09-17 dawn due', '2026-09-29 dawn did it happen', '2026-09-29 bev told']),
    );
    expect(all.filter((one) => one.includes('bev told'))).toHaveLength(1);
  });

  test('a booked day that went by unsaid is asked of both sides', () =>
    expect(
      heard('case-supervision', { state: 'booked', bookedFor: day('2026-09-17') }, { on: '2026-09-18' }),
    ).toEqual(expect.arrayContaining(['2026-09-18 helen did it happen', '2026-09-18 priya did it happen'])));

  test('once it is said done, whoever says whether it happened is asked, and once more', () =>
    expect(
      heard('data-security-training', {
        state: 'said done',
        doneBy: 'priya',
        settledOn: day('2026-09-09'),
      }),
    ).toEqual(['2026-09-09 dawn due', '2026-09-16 dawn did it happen']));

  test.each(['agreed', 'not needed'] as const)('nobody hears of a step that is %s', (state) =>
    expect(heard('desk-near-team', { ...usual, state, settledOn: day('2026-09-09') })).toEqual([]),
  );

  test('nobody hears of one that waits for another', () => expect(heard('records-and-coding')).toEqual([]));

  test('a colleague’s hello has one reminder, and their manager hears once', () =>
    expect(
      heard('meet-link-worker', { staff: 'kelly' }, { settled: lineOf('meet-link-worker').dependsOn }).filter(
        (line) => !line.includes('priya'),
      ),
    ).toEqual(['2026-09-28 kelly due', '2026-09-30 dawn told']));
});

describe('the link worker', () => {
  const asked = (so: Partial<Step>, on: string, wishes: Wishes = {}) =>
    heard('desk-near-team', so, { on, wishes }).filter((line) => line.includes('priya'));

  test.each([
    ['on the first day', '2026-09-07', ['2026-09-07', '2026-09-11']],
    ['at the end of the first week', '2026-09-11', ['2026-09-11', '2026-09-18']],
    ['then weekly', '2026-09-22', ['2026-09-18', '2026-09-25']],
    ['and five times at most', '2026-11-30', ['2026-10-02']],
  ])('is asked by tick list: %s', (_, on, days) =>
    expect(asked({}, on)).toEqual(days.map((when) => `${when} priya due`)),
  );

  test('who works two days a week is asked on the first and on each week’s last', () =>
    expect(asked({}, '2026-09-09', { weeks: [[1, 3]] })).toEqual([
      '2026-09-09 priya due',
      '2026-09-16 priya due',
    ]));

  test('is not asked while away', () =>
    expect(
      asked({}, '2026-09-14', { away: { priya: [{ from: day('2026-09-14'), to: day('2026-09-18') }] } }),
    ).toEqual(['2026-09-11 priya due', '2026-09-25 priya due']));
});

describe('whoever is next', () => {
  const next = (line: string, wishes: Wishes = {}, so: Partial<Step> = {}) => {
    const induction = anInduction(wishes);
    const step = { ...stepOf(induction, line), ...so };
    return receiversOf(stepToday(step, induction, day('2026-09-01'), holidays), induction);
  };

  test.each([
    ['desk-near-team', [['bev'], ['okafor']]],
    ['shadow-nurse', [['dawn'], ['okafor']]],
    ['case-supervision', [['bev'], ['farah']]],
    ['role-expectations', [['farah'], ['dawn']]],
    ['data-security-training', [['bev'], ['farah']]],
  ])('of “%s” follows the checklist', (line, receivers) => expect(next(line)).toEqual(receivers));

  test('is never whoever owes it, however many hats they wear', () =>
    expect(next('staff-shadowing')).toEqual([['okafor'], ['bev']]));

  test('is somebody else where a step was handed to whoever is next', () =>
    expect(next('desk-near-team', {}, { handedTo: 'bev' })[0]).toEqual(['okafor']));

  test('of a wellbeing check-in is the line manager, and nobody else', () =>
    expect(next('wellbeing-check-in')).toEqual([['bev']]));
});

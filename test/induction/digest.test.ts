import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { isWorthSaying, itemsOf, sayable, type Told } from '../../src/induction/digest.ts';
import type { Induction } from '../../src/induction/induction.ts';
import {
  digestFrom,
  digestTime,
  isInHours,
  type NudgeReader,
  noWish,
} from '../../src/induction/nudge-hours.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { calendarOf } from '../../src/induction/working-day.ts';
import { anInduction, day, holidays, stepOf, withSteps } from '../support/an-induction.ts';

const plain = anInduction();
const desk = { ...stepOf(plain, 'desk-near-team'), movedTo: day('2026-09-17') };
// Nothing that was to be there on the first day: that has a test of its own.
const logins = { ...stepOf(plain, 'systems-access'), planned: day('2026-09-17') };
/** Only these two are open, so that a test is about them alone. */
const induction: Induction = { ...withSteps(plain, desk, logins), steps: [desk, logins] };

const reader: NudgeReader = {
  works: calendarOf([1, 2, 3, 4, 5], holidays),
  wish: noWish,
  roles: ['practice-manager'],
};

function items(on: string, person: string, told: readonly Told[] = []) {
  const today = day(on);
  const steps = induction.steps.map((step) => stepToday(step, induction, today, holidays));
  const all = itemsOf(steps, { induction, today, holidays }, told);
  return all.filter(({ hearing }) => hearing.person === person);
}

const says = (on: string, person: string, told: readonly Told[] = []) =>
  items(on, person, told).map(
    ({ step, hearing, isNew }) => `${step.line.id} ${hearing.rung}${isNew ? '' : ' (told)'}`,
  );

const toldDawn = (rung: Told['rung'], anchor = '2026-09-17'): Told[] =>
  [desk, logins].map(({ id }) => ({ person: 'dawn', step: id, rung, anchor: day(anchor) }));

describe('what somebody is to hear today', () => {
  test.each([
    ['nothing before the heads-up', '2026-09-14', []],
    ['the heads-up', '2026-09-15', ['desk-near-team heads-up', 'systems-access heads-up']],
    ['the same the day after', '2026-09-16', ['desk-near-team heads-up', 'systems-access heads-up']],
    ['the day itself', '2026-09-17', ['desk-near-team due', 'systems-access due']],
    [
      'that it may have happened',
      '2026-09-21',
      ['desk-near-team did it happen', 'systems-access did it happen'],
    ],
  ])('is %s', (_, on, expected) => expect(says(on, 'dawn')).toEqual(expected));

  test('is news once, until the next rung', () => {
    expect(isWorthSaying(items('2026-09-15', 'dawn'))).toBe(true);
    expect(says('2026-09-16', 'dawn', toldDawn('heads-up'))).toEqual([
      'desk-near-team heads-up (told)',
      'systems-access heads-up (told)',
    ]);
    expect(isWorthSaying(items('2026-09-16', 'dawn', toldDawn('heads-up')))).toBe(false);
    expect(isWorthSaying(items('2026-09-17', 'dawn', toldDawn('heads-up')))).toBe(true);
  });

  test('is news again on a new day', () =>
    expect(isWorthSaying(items('2026-09-15', 'dawn', toldDawn('again 1', '2026-09-08')))).toBe(true));

  test('is nothing while its owner is away', () => {
    const away = [{ from: day('2026-09-16'), to: day('2026-09-25') }];
    const absent = anInduction({ away: { dawn: away } });
    const today = day('2026-09-21');
    const ladder = { induction: absent, today, holidays };
    const step = stepToday(
      { ...stepOf(absent, 'desk-near-team'), movedTo: day('2026-09-17') },
      absent,
      today,
      holidays,
    );
    expect(itemsOf([step], ladder, [])).toEqual([]);
  });

  test('while its owner is away is still that it did not happen, for the others with a part in it', () => {
    const absent = anInduction({ away: { dawn: [{ from: day('2026-09-16'), to: day('2026-09-25') }] } });
    const today = day('2026-09-21');
    const missed = { state: 'not happened', misses: 1, missedOn: today, missedBy: 'dawn' } as const;
    const step = stepToday({ ...stepOf(absent, 'desk-near-team'), ...missed }, absent, today, holidays);
    const found = itemsOf([step], { induction: absent, today, holidays }, []);
    expect(found.map(({ hearing }) => `${hearing.person} ${hearing.rung}`)).toEqual(['priya not happened']);
  });

  test('after a week without a word is the last that has come, and that once', () =>
    expect(says('2026-09-25', 'bev')).toEqual(['desk-near-team told', 'systems-access told']));
});

describe('whoever wants fewer nudges', () => {
  const sees = (wish: Partial<NudgeReader['wish']>, on: string) =>
    sayable(items(on, 'dawn'), { ...reader, wish: { ...noWish, ...wish } }, day(on)).map(
      ({ step }) => step.line.id,
    );

  test.each([
    ['a pause', { pausedUntil: day('2026-09-28') }],
    ['a stop', { stopped: true }],
    ['once a week, on another day than the first', { weekly: true }],
  ] as const)('hears of late must-haves only: %s', (_, wish) => {
    expect(sees(wish, '2026-09-22')).toEqual(['systems-access']);
    expect(sees(wish, '2026-09-17')).toEqual([]);
  });

  test('hears of everything again on the day the pause ends, and weekly on the first working day', () => {
    expect(sees({ pausedUntil: day('2026-09-22') }, '2026-09-22')).toHaveLength(2);
    expect(sees({ weekly: true }, '2026-09-21')).toHaveLength(2);
    // Monday 31 August is a bank holiday.
    expect(sayable([], { ...reader, wish: { ...noWish, weekly: true } }, day('2026-09-01'))).toEqual([]);
  });
});

describe('a reader’s hours', () => {
  const at = (text: string) => Temporal.PlainDateTime.from(text);
  const isIn = (text: string, change: Partial<NudgeReader> = {}) =>
    isInHours({ ...reader, ...change }, at(text));

  test.each([
    ['begin at nine', '2026-09-17T09:00', true],
    ['not before', '2026-09-17T08:59', false],
    ['end at six', '2026-09-17T18:00', false],
    ['leave weekends out', '2026-09-19T10:00', false],
    ['leave bank holidays out', '2026-08-31T10:00', false],
    ['are the same after the clocks go back', '2026-10-26T09:00', true],
  ])('%s', (_, moment, expected) => expect(isIn(moment)).toBe(expected));

  test('begin at lunchtime for a GP, and when somebody has said', () => {
    expect(digestTime({ ...reader, roles: ['gp-lead'] }).toString()).toBe('12:30:00');
    const early = { ...noWish, at: Temporal.PlainTime.from('08:30') };
    expect(digestTime({ ...reader, roles: ['gp-lead'], wish: early }).toString()).toBe('08:30:00');
    expect(isIn('2026-09-17T08:30', { wish: early })).toBe(true);
  });

  test.each([
    [null, '16:00:00'],
    ['08:30', '16:00:00'],
    ['17:30', '17:30:00'],
  ])('for a tick list begin at the end of the day: own hour %s, so from %s', (own, from) => {
    const at = own === null ? null : Temporal.PlainTime.from(own);
    expect(digestFrom({ ...reader, wish: { ...noWish, at } }, true).toString()).toBe(from);
  });
});

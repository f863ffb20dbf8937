import { describe, expect, test } from 'vitest';
import type { Hearing } from '../../src/induction/ladder.ts';
import { nextHeard } from '../../src/induction/next-heard.ts';
import { nextWanted, noWish } from '../../src/induction/nudge-hours.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { calendarOf } from '../../src/induction/working-day.ts';
import { anInduction, day, holidays, stepOf } from '../support/an-induction.ts';

/** Works Tuesdays and Thursdays; the Tuesday of the week after next is a leave. */
const works = calendarOf([2, 4], holidays, [{ from: day('2026-09-22'), to: day('2026-09-22') }]);
const wish = (wished: Partial<typeof noWish>) => ({ works, wish: { ...noWish, ...wished }, roles: [] });

describe('the next day on which somebody wants to hear', () => {
  test.each([
    ['who asked for nothing: their next day at work', {}, '2026-09-07', '2026-09-08'],
    ['on a day at work: that day', {}, '2026-09-10', '2026-09-10'],
    [
      'who paused: the first day at work after it',
      { pausedUntil: day('2026-09-16') },
      '2026-09-08',
      '2026-09-17',
    ],
    ['whose pause is over: as ever', { pausedUntil: day('2026-09-01') }, '2026-09-08', '2026-09-08'],
    ['who wants it weekly, on the first of the week: that day', { weekly: true }, '2026-09-08', '2026-09-08'],
    ['who wants it weekly, later in the week: the next', { weekly: true }, '2026-09-10', '2026-09-15'],
    [
      'who is away on the first of that week: the day they are back',
      { weekly: true },
      '2026-09-17',
      '2026-09-24',
    ],
    ['who stopped: none', { stopped: true }, '2026-09-08', null],
  ])('of somebody %s', (_, wished, from, expected) =>
    expect(nextWanted(wish(wished), day(from))?.toString() ?? null).toBe(expected),
  );
});

describe('of a step', () => {
  const induction = anInduction();
  const next = (line: string, rung: Hearing['rung'], wished: Partial<typeof noWish>, until?: string) => {
    const step = stepToday(stepOf(induction, line), induction, day('2026-09-08'), holidays);
    const hearing = { person: 'dawn', rung, day: day('2026-09-08'), anchor: day('2026-09-08') };
    const snoozed = until ? [{ person: 'dawn', step: step.step.id, until: day(until) }] : [];
    const listeners = { readerOf: () => wish(wished), snoozed };
    return nextHeard(step, hearing, day('2026-09-08'), listeners)?.toString() ?? null;
  };

  test('that must happen and is late, somebody hears who stopped', () =>
    expect(next('systems-access', 'told', { stopped: true })).toBe('2026-09-08'));

  test('whose day has only come, they do not', () =>
    expect(next('systems-access', 'due', { stopped: true })).toBe(null));

  test('that was put off, they hear on the day they named', () =>
    expect(next('systems-access', 'told', {}, '2026-09-15')).toBe('2026-09-15'));

  test('that was put off, and now did not happen, they hear at once', () =>
    expect(next('systems-access', 'not happened', {}, '2026-09-15')).toBe('2026-09-08'));
});

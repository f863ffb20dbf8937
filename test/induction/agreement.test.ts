import { describe, expect, test } from 'vitest';
import { decide, type Ground } from '../../src/induction/decide.ts';
import type { Mover } from '../../src/induction/move.ts';
import { isRefusal } from '../../src/induction/refusal.ts';
import { bev, dawn, ground, inState, moves, outcomeOf, priya, toDo } from '../support/a-move.ts';
import { day } from '../support/an-induction.ts';

describe('two who must both agree', () => {
  const both: Ground = {
    ...ground,
    agreers: [
      { asked: 'case-supervisor', as: 'case-supervisor', people: ['helen'] },
      { asked: 'link-worker', as: 'link-worker', people: ['priya'] },
    ],
  };
  const helen: Mover = { person: 'helen', owner: false, agrees: ['case-supervisor'], leads: false };

  test('one yes leaves it said done, and the second makes it agreed', () => {
    const once = decide(toDo, moves.happened, priya, both);
    if (isRefusal(once)) throw new Error(once.no);
    expect(once.state).toBe('said done');
    expect(outcomeOf(once, moves.happened, priya, both)).toBe('already');
    expect(outcomeOf(once, moves.happened, helen, both)).toBe('agreed');
  });

  test('called off takes back both', () => {
    const once = decide(toDo, moves.happened, priya, both);
    const off = isRefusal(once) ? once : decide(once, moves['called off'], helen, both);
    expect(off).toMatchObject({ state: 'not happened', yes: [], doneBy: null, misses: 1, settledOn: null });
  });
});

describe('days and must-haves', () => {
  test('what is to be asked later cannot be said to have happened yet', () => {
    const early = { ...toDo, agreeFrom: day('2026-09-15') };
    expect(outcomeOf(early, moves.happened, priya)).toBe('too early');
    expect(outcomeOf(early, moves.done, dawn)).toBe('said done');
  });

  test.each([
    ['2026-09-13', 'day has passed'],
    ['2026-09-14', 'booked'],
    ['2028-09-14', 'booked'],
    ['2028-09-15', 'too far ahead'],
  ])('a booking for %s is “%s”', (when, outcome) =>
    expect(outcomeOf(toDo, { kind: 'book', day: day(when) }, dawn)).toBe(outcome),
  );

  test('“not yet” keeps a booking that lies ahead, and drops one whose day has passed', () => {
    const past = { ...inState.booked, bookedFor: day('2026-09-11') };
    expect([inState.booked, past].map((step) => outcomeOf(step, moves['not yet'], dawn))).toEqual([
      'booked',
      'to do',
    ]);
  });

  test('only the line manager switches off what must be in place', () => {
    const must = { ...ground, mustHave: true };
    expect([dawn, priya, bev].map((mover) => outcomeOf(toDo, moves['not needed'], mover, must))).toEqual([
      'must have',
      'must have',
      'not needed',
    ]);
  });

  test('each time it is called off counts one miss', () => {
    const off = decide({ ...inState.booked, misses: 1 }, moves['called off'], priya, ground);
    expect(off).toMatchObject({ misses: 2, bookedFor: null, state: 'not happened' });
  });
});

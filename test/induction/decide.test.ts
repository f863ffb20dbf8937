import { describe, expect, test } from 'vitest';
import type { CheckedText } from '../../src/induction/checked-text.ts';
import { decide, type Ground } from '../../src/induction/decide.ts';
import type { Move, MoveKind, Mover } from '../../src/induction/move.ts';
import { isRefusal } from '../../src/induction/refusal.ts';
import { type State, type Step, states, untouched } from '../../src/induction/step.ts';
import { day } from '../support/an-induction.ts';

const words = 'no room' as CheckedText;
const today = day('2026-09-14');

const ground: Ground = {
  today,
  owners: ['dawn'],
  agreers: [{ asked: 'link-worker', as: 'link-worker', people: ['priya'] }],
  lineManagers: ['bev'],
  mustHave: false,
};

const dawn: Mover = { person: 'dawn', owner: true, agrees: [], leads: false };
const priya: Mover = { person: 'priya', owner: false, agrees: ['link-worker'], leads: false };
const bev: Mover = { person: 'bev', owner: false, agrees: [], leads: true };
const kelly: Mover = { person: 'kelly', owner: false, agrees: [], leads: false };

const moves: Record<MoveKind, Move> = {
  done: { kind: 'done' },
  happened: { kind: 'happened' },
  'not yet': { kind: 'not yet' },
  'called off': { kind: 'called off' },
  book: { kind: 'book', day: day('2026-09-17') },
  move: { kind: 'move', day: day('2026-09-18') },
  blocked: { kind: 'blocked', reason: words },
  'not needed': { kind: 'not needed', reason: words },
};

const toDo = untouched({
  ...{ id: 's', line: 'systems-access', placement: 'p', staff: null, occurrence: 1 },
  ...{ planned: day('2026-09-04'), agreeFrom: day('2026-09-07') },
});

/** A step in each state, as it comes to be there. */
const inState: Record<State, Step> = {
  'to do': toDo,
  booked: { ...toDo, state: 'booked', bookedFor: day('2026-09-15') },
  'said done': { ...toDo, state: 'said done', doneBy: 'dawn', settledOn: today },
  agreed: {
    ...{ ...toDo, state: 'agreed', settledOn: today },
    yes: [{ role: 'link-worker', person: 'priya' }],
  },
  'not happened': { ...toDo, state: 'not happened', misses: 1 },
  blocked: { ...toDo, state: 'blocked', reason: words, reasonBy: 'dawn' },
  'not needed': { ...toDo, state: 'not needed', reason: words, reasonBy: 'dawn', settledOn: today },
};

type Outcome = State | 'already' | 'settled' | 'not your side' | 'not yours';
/** What comes of it for the owner, for the other side, and for the line manager. */
type Row = readonly [owner: Outcome, otherSide: Outcome, lineManager: Outcome];

const same = (outcome: Outcome): Row => [outcome, outcome, outcome];
const ownerSays = (outcome: Outcome): Row => [outcome, 'not your side', 'not your side'];
const otherSays = (outcome: Outcome): Row => ['not your side', outcome, 'not your side'];

const table: Record<State, Record<MoveKind, Row>> = {
  'to do': {
    done: ownerSays('said done'),
    happened: otherSays('agreed'),
    'not yet': same('to do'),
    'called off': same('not happened'),
    book: same('booked'),
    move: same('to do'),
    blocked: same('blocked'),
    'not needed': same('not needed'),
  },
  booked: {
    done: ownerSays('said done'),
    happened: otherSays('agreed'),
    'not yet': same('booked'),
    'called off': same('not happened'),
    book: same('booked'),
    move: same('booked'),
    blocked: same('blocked'),
    'not needed': same('not needed'),
  },
  'said done': {
    done: ['already', 'not your side', 'not your side'],
    happened: otherSays('agreed'),
    'not yet': same('to do'),
    'called off': same('not happened'),
    book: same('booked'),
    move: same('to do'),
    blocked: same('blocked'),
    'not needed': same('not needed'),
  },
  agreed: {
    done: ownerSays('agreed'),
    happened: same('already'),
    'not yet': same('settled'),
    'called off': same('settled'),
    book: same('settled'),
    move: same('settled'),
    blocked: same('settled'),
    'not needed': same('settled'),
  },
  'not happened': {
    done: ownerSays('said done'),
    happened: otherSays('agreed'),
    'not yet': same('not happened'),
    'called off': same('already'),
    book: same('booked'),
    move: same('to do'),
    blocked: same('blocked'),
    'not needed': same('not needed'),
  },
  blocked: {
    done: ownerSays('said done'),
    happened: otherSays('agreed'),
    'not yet': same('blocked'),
    'called off': same('not happened'),
    book: same('booked'),
    move: same('to do'),
    blocked: same('blocked'),
    'not needed': same('not needed'),
  },
  'not needed': {
    done: same('settled'),
    happened: same('settled'),
    'not yet': same('settled'),
    'called off': same('settled'),
    book: same('booked'),
    move: same('to do'),
    blocked: same('settled'),
    'not needed': same('already'),
  },
};

function outcomeOf(step: Step, move: Move, mover: Mover, on: Ground = ground): string {
  const after = decide(step, move, mover, on);
  return isRefusal(after) ? after.no : after.state;
}

describe.each(states)('a step that is “%s”', (state) => {
  test.each(Object.entries(table[state]))('hears “%s”', (kind, row) => {
    const move = moves[kind as MoveKind];
    expect([dawn, priya, bev].map((mover) => outcomeOf(inState[state], move, mover))).toEqual(row);
  });

  test.each(Object.values(moves))('hears nothing from somebody without a part in it: $kind', (move) =>
    expect(['not yours', 'already', 'settled']).toContain(outcomeOf(inState[state], move, kelly)),
  );

  test.each(Object.values(moves))('counts its versions one by one: $kind', (move) => {
    const after = decide(inState[state], move, dawn, ground);
    if (!isRefusal(after)) expect(after.version).toBe(inState[state].version + 1);
  });
});

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

import { describe, expect, test } from 'vitest';
import { decide } from '../../src/induction/decide.ts';
import type { MoveKind } from '../../src/induction/move.ts';
import { isRefusal } from '../../src/induction/refusal.ts';
import { type State, states } from '../../src/induction/step.ts';
import { bev, dawn, ground, inState, kelly, moves, outcomeOf, priya } from '../support/a-move.ts';

type Outcome = State | 'already' | 'too early' | 'settled' | 'not your side' | 'not yours';
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
    session: same('to do'),
    book: same('booked'),
    move: same('to do'),
    blocked: same('blocked'),
    trouble: same('to do'),
    'not needed': same('not needed'),
  },
  booked: {
    done: ownerSays('said done'),
    happened: otherSays('agreed'),
    'not yet': same('booked'),
    'called off': same('not happened'),
    session: same('too early'),
    book: same('booked'),
    move: same('booked'),
    blocked: same('blocked'),
    trouble: same('booked'),
    'not needed': same('not needed'),
  },
  'said done': {
    done: ['already', 'not your side', 'not your side'],
    happened: otherSays('agreed'),
    'not yet': same('to do'),
    'called off': same('not happened'),
    session: same('to do'),
    book: same('booked'),
    move: same('to do'),
    blocked: same('blocked'),
    trouble: same('said done'),
    'not needed': same('not needed'),
  },
  agreed: {
    done: ownerSays('agreed'),
    happened: same('already'),
    'not yet': same('settled'),
    'called off': same('settled'),
    session: same('settled'),
    book: same('settled'),
    move: same('settled'),
    blocked: same('settled'),
    trouble: same('agreed'),
    'not needed': same('settled'),
  },
  'not happened': {
    done: ownerSays('said done'),
    happened: otherSays('agreed'),
    'not yet': same('not happened'),
    'called off': same('already'),
    session: same('to do'),
    book: same('booked'),
    move: same('to do'),
    blocked: same('blocked'),
    trouble: same('not happened'),
    'not needed': same('not needed'),
  },
  blocked: {
    done: ownerSays('said done'),
    happened: otherSays('agreed'),
    'not yet': same('blocked'),
    'called off': same('not happened'),
    session: same('to do'),
    book: same('booked'),
    move: same('to do'),
    blocked: same('blocked'),
    trouble: same('blocked'),
    'not needed': same('not needed'),
  },
  'not needed': {
    done: same('settled'),
    happened: same('settled'),
    'not yet': same('settled'),
    'called off': same('settled'),
    session: same('settled'),
    book: same('booked'),
    move: same('to do'),
    blocked: same('settled'),
    trouble: same('not needed'),
    'not needed': same('already'),
  },
};

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

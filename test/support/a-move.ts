import type { CheckedText } from '../../src/induction/checked-text.ts';
import { decide, type Ground } from '../../src/induction/decide.ts';
import type { Move, MoveKind, Mover } from '../../src/induction/move.ts';
import { isRefusal } from '../../src/induction/refusal.ts';
import { type State, type Step, untouched } from '../../src/induction/step.ts';
import { day } from './an-induction.ts';

export const words = 'no room' as CheckedText;
export const today = day('2026-09-14');

export const ground: Ground = {
  today,
  owners: ['dawn'],
  agreers: [{ asked: 'link-worker', as: 'link-worker', people: ['priya'] }],
  lineManagers: ['bev'],
  mustHave: false,
  several: true,
};

export const dawn: Mover = { person: 'dawn', owner: true, agrees: [], leads: false };
export const priya: Mover = { person: 'priya', owner: false, agrees: ['link-worker'], leads: false };
export const bev: Mover = { person: 'bev', owner: false, agrees: [], leads: true };
export const kelly: Mover = { person: 'kelly', owner: false, agrees: [], leads: false };

export const moves: Record<MoveKind, Move> = {
  done: { kind: 'done' },
  happened: { kind: 'happened' },
  'not yet': { kind: 'not yet' },
  'called off': { kind: 'called off' },
  session: { kind: 'session' },
  book: { kind: 'book', day: day('2026-09-17') },
  move: { kind: 'move', day: day('2026-09-18') },
  blocked: { kind: 'blocked', reason: words },
  trouble: { kind: 'trouble', noAccess: ['phone'] },
  'not needed': { kind: 'not needed', reason: words },
};

export const toDo = untouched({
  id: 's',
  line: 'systems-access',
  placement: 'p',
  staff: null,
  occurrence: 1,
  planned: day('2026-09-04'),
  agreeFrom: day('2026-09-07'),
});

/** A step in each state, as it comes to be there. */
export const inState: Record<State, Step> = {
  'to do': toDo,
  booked: { ...toDo, state: 'booked', bookedFor: day('2026-09-15') },
  'said done': { ...toDo, state: 'said done', doneBy: 'dawn', settledOn: today },
  agreed: {
    ...toDo,
    state: 'agreed',
    settledOn: today,
    yes: [{ role: 'link-worker', person: 'priya' }],
  },
  'not happened': { ...toDo, state: 'not happened', misses: 1 },
  blocked: { ...toDo, state: 'blocked', reason: words, reasonBy: 'dawn' },
  'not needed': { ...toDo, state: 'not needed', reason: words, reasonBy: 'dawn', settledOn: today },
};

/** What comes of a move: the step’s new state, or the reason why not. */
export function outcomeOf(step: Step, move: Move, mover: Mover, on: Ground = ground): string {
  const after = decide(step, move, mover, on);
  return isRefusal(after) ? after.no : after.state;
}

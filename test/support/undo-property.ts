import fc from 'fast-check';
import type { CheckedText } from '../../src/induction/checked-text.ts';
import { decide, type Ground } from '../../src/induction/decide.ts';
import type { Move, Mover } from '../../src/induction/move.ts';
import { isRefusal } from '../../src/induction/refusal.ts';
import { isClosed, type Step, untouched } from '../../src/induction/step.ts';
import { type Answer, lastAnswerOf, withoutAnswer } from '../../src/induction/undo.ts';
import { day } from './an-induction.ts';

const reason = 'no room' as CheckedText;
const start = day('2026-09-07');

const movers: readonly Mover[] = [
  { person: 'dawn', owner: true, agrees: [], leads: false },
  { person: 'priya', owner: false, agrees: ['link-worker'], leads: false },
  { person: 'helen', owner: false, agrees: ['case-supervisor'], leads: false },
  { person: 'bev', owner: false, agrees: [], leads: true },
];

const moves: readonly Move[] = [
  { kind: 'done' },
  { kind: 'happened' },
  { kind: 'not yet' },
  { kind: 'called off' },
  { kind: 'session' },
  { kind: 'book', day: day('2026-09-08'), with: 'joyce' },
  { kind: 'book', day: day('2026-10-01') },
  { kind: 'move', day: day('2026-10-02') },
  { kind: 'blocked', reason },
  { kind: 'trouble', noAccess: ['phone'] },
  { kind: 'not needed', reason },
];

const ground: Omit<Ground, 'today'> = {
  owners: ['dawn'],
  agreers: [
    { asked: 'case-supervisor', as: 'case-supervisor', people: ['helen'] },
    { asked: 'link-worker', as: 'link-worker', people: ['priya'] },
  ],
  lineManagers: ['bev'],
  mustHave: false,
  several: true,
};

const first = untouched({
  id: 's',
  line: 'name-case-supervisor',
  placement: null,
  staff: null,
  occurrence: 1,
  planned: start,
  agreeFrom: start,
});

const talk = fc.array(
  fc.record({ mover: fc.constantFrom(...movers), move: fc.constantFrom(...moves), days: fc.nat({ max: 2 }) }),
  { maxLength: 12 },
);

type Told = { readonly step: Step; readonly answers: readonly Answer[]; readonly today: Ground['today'] };

/** What became of a step when people talked of it, with the answers that were heard. */
function tell(said: readonly { mover: Mover; move: Move; days: number }[]): Told {
  let told: Told = { step: first, answers: [], today: start };
  for (const { mover, move, days } of said) {
    const today = told.today.add({ days });
    const after = decide(told.step, move, mover, { ...ground, today });
    const answer = { id: told.answers.length + 1, move, mover, on: today };
    told = isRefusal(after) ? { ...told, today } : { step: after, answers: [...told.answers, answer], today };
  }
  return told;
}

/** Two stories of one step must end alike, their versions aside. */
function asItStands(step: Step): string {
  return JSON.stringify({ ...step, version: 0 });
}

/** Throws where an undo does not leave a step as if its answer had never been given. */
export function checkUndo(numRuns: number): void {
  fc.assert(
    fc.property(talk, fc.constantFrom(...movers), (said, { person }) => {
      const { step, answers, today } = tell(said);
      const last = lastAnswerOf(person, answers);
      if (!last) return;
      const after = withoutAnswer(step, last, answers, { ...ground, today });
      if (isRefusal(after)) return after.no === 'answered since';
      const never = answers
        .filter(({ id }) => id !== last.id)
        .reduce((so, { move, mover, on }) => {
          const next = decide(so, move, mover, { ...ground, today: on });
          return isRefusal(next) ? so : next;
        }, first);
      return asItStands(after) === asItStands(never) && after.version === step.version + 1;
    }),
    { numRuns, seed: 20260907 },
  );
}

/** Throws where a step is agreed without a yes of everybody who must say it. */
export function checkBelief(numRuns: number): void {
  fc.assert(
    fc.property(talk, (said) => {
      const { step } = tell(said);
      const yes = new Set(step.yes.map(({ role }) => role));
      const everybody = ground.agreers.every(({ asked }) => yes.has(asked));
      if (step.state === 'agreed') return everybody && step.settledOn !== null;
      return isClosed(step) ? step.state === 'not needed' : step.state === 'said done' || yes.size === 0;
    }),
    { numRuns, seed: 20260907 },
  );
}

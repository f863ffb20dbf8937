import { decide } from '../../src/induction/decide.ts';
import type { Induction } from '../../src/induction/induction.ts';
import type { KnownFacts } from '../../src/induction/known-facts.ts';
import type { Move } from '../../src/induction/move.ts';
import { isRefusal, type Refusal } from '../../src/induction/refusal.ts';
import type { PersonId } from '../../src/induction/role.ts';
import type { Step } from '../../src/induction/step.ts';
import { type StepToday, stepToday } from '../../src/induction/step-today.ts';
import { groundOf, moverOf } from '../../src/use-cases/mover.ts';
import type { Found, Part } from '../../src/use-cases/part.ts';
import { day, holidays, withSteps } from './an-induction.ts';

/** One step of an induction on one day. */
export type Scene = {
  readonly induction: Induction;
  readonly step: Step;
  readonly today: ReturnType<typeof day>;
  readonly known: KnownFacts;
};

/** Where nobody has written anything down. */
export const nothingKnown: KnownFacts = { rooms: [], invites: [], tested: [], leftOut: [], problems: [] };

/** What a practice has written down beside its steps. */
export const muchKnown: KnownFacts = {
  rooms: [
    { placement: 'placement-0', weekday: 1, room: 'Room 4', noneSince: null, unfitSince: day('2026-09-02') },
    { placement: 'placement-0', weekday: 3, room: null, noneSince: day('2026-09-01'), unfitSince: null },
  ],
  invites: [
    {
      placement: 'placement-0',
      meeting: 'Monday team meeting',
      when: { weekday: 1 },
      on: day('2026-09-01'),
      firstOn: day('2026-09-07'),
    },
  ],
  tested: [{ placement: 'placement-0', thing: 'email' }],
  leftOut: [{ practice: 'practice-0', thing: 'printer' }],
  problems: [
    { placement: 'placement-0', thing: 'smartcard', since: day('2026-09-02'), by: 'priya', told: ['dawn'] },
  ],
};

/** The step of a scene as it stands that day. */
export function stepIn({ step, induction, today }: Scene): StepToday {
  return stepToday(step, induction, today, holidays);
}

/** The step of a scene as one person finds it. */
export function foundBy(viewer: PersonId, scene: Scene): Found {
  const { induction, today, known } = scene;
  const step = stepIn(scene);
  const part: Part = { induction, viewer, today, known, steps: [step], site: 'https://belong.example' };
  return { part, step };
}

/** What comes of somebody's move: the step as it is then, or the reason why not. */
export function outcomeFor(person: PersonId, move: Move, scene: Scene): Step | Refusal {
  const found = foundBy(person, scene);
  return decide(scene.step, move, moverOf(found), groundOf(found));
}

/** The scene after somebody's move; none where the rules refuse it. */
export function after(scene: Scene | undefined, person: PersonId, move: Move): Scene | undefined {
  if (!scene) return undefined;
  const step = outcomeFor(person, move, scene);
  return isRefusal(step) ? undefined : withStep(scene, step);
}

/** The scene with its step as somebody else made it. */
export function withStep(scene: Scene, step: Step): Scene {
  return { ...scene, step, induction: withSteps(scene.induction, step) };
}

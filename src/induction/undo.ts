import type { Temporal } from 'temporal-polyfill';
import { decide, type Ground } from './decide.ts';
import type { Move, Mover } from './move.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import type { PersonId } from './role.ts';
import { type Step, untouched } from './step.ts';

/** Something that was said of a step, on a day, and still stands. */
export type Answer = {
  readonly id: number;
  readonly move: Move;
  readonly mover: Mover;
  readonly on: Temporal.PlainDate;
};

/** A person's last answer that still stands, if they gave one. */
export function lastAnswerOf(person: PersonId, answers: readonly Answer[]): Answer | undefined {
  return answers.findLast((answer) => answer.mover.person === person);
}

/**
 * The step as it would be had one answer never been given: the others are heard again from the start
 * (domain: rule 8). Where one of them would make no sense without it, it stays.
 */
export function withoutAnswer(
  step: Step,
  undone: Answer,
  answers: readonly Answer[],
  ground: Ground,
): Step | Refusal {
  return heardAgain(
    step,
    answers.filter(({ id }) => id !== undone.id),
    ground,
  );
}

/** The step as these answers alone make it; where one of them would make no sense, it stays. */
export function heardAgain(step: Step, answers: readonly Answer[], ground: Ground): Step | Refusal {
  let again = untouched(step);
  for (const { move, mover, on } of answers) {
    const next = decide(again, move, mover, { ...ground, today: on });
    if (isRefusal(next)) return { no: 'answered since' };
    again = next;
  }
  // A wish is no answer, nor is whose step it is, so an undo leaves both.
  const { managerFirst, handedTo } = step;
  return { ...again, managerFirst, handedTo, version: step.version + 1 };
}

import type { PersonId } from '../induction/role.ts';
import type { StepFacts } from '../induction/step-facts.ts';
import type { Change } from './carry-through.ts';
import { type Found, partIn, wordsOf } from './part.ts';

/** A changed step as another person finds it, whether or not it is still theirs. */
export function asFoundBy(person: PersonId, { around, found, after }: Change): Found {
  const { induction, known } = found.part;
  const steps = induction.steps.map((one) => (one.id === after.id ? after : one));
  const part = partIn({ ...induction, steps }, person, around, known);
  const step = part.steps.find((one) => one.step.id === after.id);
  if (!step) throw new Error(`step ${after.id} went missing`);
  return { part, step };
}

/** The same in words. */
export function asReadBy(person: PersonId, change: Change): StepFacts {
  return wordsOf(asFoundBy(person, change));
}

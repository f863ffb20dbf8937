import { takersOf } from './hand-over.ts';
import type { Induction } from './induction.ts';
import type { Agreer, PersonId } from './role.ts';
import type { Step } from './step.ts';

/** Whom a step can be booked with by name: those who could take it on, and nobody who says whether it happened. */
export function hostsOf(
  step: Pick<Step, 'line' | 'placement'>,
  agreers: readonly Agreer[],
  induction: Induction,
): readonly PersonId[] {
  const agree = agreers.flatMap(({ people }) => people);
  return takersOf(step, induction).filter((person) => !agree.includes(person));
}

/** The colleague a step is booked with besides whoever owes it, or nobody. */
export function hostOf(
  { bookedWith }: Pick<Step, 'bookedWith'>,
  owners: readonly PersonId[],
  agreers: readonly Agreer[],
): PersonId | null {
  if (!bookedWith || owners.includes(bookedWith)) return null;
  return agreers.some(({ people }) => people.includes(bookedWith)) ? null : bookedWith;
}

/** The step with nobody named where whoever it was booked with has no part there any more. */
export function withHostThere(step: Step, induction: Induction): Step {
  if (!step.bookedWith || takersOf(step, induction).includes(step.bookedWith)) return step;
  return { ...step, bookedWith: null };
}

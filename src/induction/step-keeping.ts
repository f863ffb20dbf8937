import { type Kept, lineKeeping } from './checklist.ts';
import { isClosed } from './step.ts';
import type { StepToday } from './step-today.ts';

/** The step at a placement beside which a kind of fact is written down: the open one, or else the last. */
export function stepKeeping(
  steps: readonly StepToday[],
  placement: string,
  what: Kept,
): StepToday | undefined {
  const line = lineKeeping(what).id;
  const all = steps
    .filter(({ step }) => step.line === line && step.placement === placement)
    .toSorted((one, other) => one.step.occurrence - other.step.occurrence);
  return all.find(({ step }) => !isClosed(step)) ?? all.at(-1);
}

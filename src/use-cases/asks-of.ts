import { isClosed } from '../induction/step.ts';
import { stepFacts } from '../induction/step-facts.ts';
import type { StepToday } from '../induction/step-today.ts';
import type { Found, Part } from './part.ts';

/** The steps of an induction that somebody can be asked about today: did it happen? (domain: load). */
export function asksOf(part: Part): Found[] {
  return part.steps
    .filter((step) => isTime(step, part) && stepFacts(step, part).asked)
    .toSorted(
      (one, other) => Number(other.step.state === 'said done') - Number(one.step.state === 'said done'),
    )
    .map((step) => ({ part, step }));
}

/** It was said done, its day has come, or it was to be ready for the first day. */
function isTime({ step, due, line, standing }: StepToday, { today }: Part): boolean {
  if (isClosed(step) || standing === 'waiting') return false;
  if (step.state === 'said done') return true;
  return today.until(due).sign <= 0 || (step.state === 'to do' && !step.movedTo && line.dueOffset <= 0);
}

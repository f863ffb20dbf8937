import type { Standing } from './standing.ts';
import { isClosed } from './step.ts';
import type { StepToday } from './step-today.ts';

/** Most urgent first; a step that one side says is done only waits for an answer, so it stands with those due. */
const order: Record<Standing | 'asked', number> = {
  slipped: 0,
  asked: 1,
  due: 1,
  early: 2,
  paused: 3,
  waiting: 4,
};

/** Open steps in the order in which they want somebody: late, due, then by day, must-haves first. */
export function mostUrgentFirst(steps: readonly StepToday[]): StepToday[] {
  return steps.filter(({ step }) => !isClosed(step)).toSorted(byUrgency);
}

/** Puts the more urgent of two open steps first. */
export function byUrgency(one: StepToday, other: StepToday): number {
  return (
    rank(one) - rank(other) ||
    other.due.until(one.due).days ||
    Number(other.line.mustHave) - Number(one.line.mustHave)
  );
}

function rank({ standing }: StepToday): number {
  return order[standing ?? 'asked'];
}

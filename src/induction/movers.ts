import { openAgreers } from './open-agreers.ts';
import type { StepToday } from './step-today.ts';

/** The people a step waits for: its owner, or once it is said done those whose yes is still open. */
export function movers({ step, owners, agreers }: StepToday): readonly string[] {
  if (step.state !== 'said done') return owners;
  return [...new Set(openAgreers({ step, agreers }).flatMap(({ people }) => people))];
}

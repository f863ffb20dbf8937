import type { Agreer } from './role.ts';
import type { StepToday } from './step-today.ts';

/** The roles on the other side whose yes is still open, with who says it. */
export function openAgreers({ step, agreers }: Pick<StepToday, 'step' | 'agreers'>): Agreer[] {
  const said = new Set(step.yes.map(({ role }) => role));
  return agreers.filter(({ asked }) => !said.has(asked));
}

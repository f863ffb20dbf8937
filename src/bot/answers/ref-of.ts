import type { StepRef } from '../../understanding/ask.ts';
import type { Meaning } from '../../understanding/meaning.ts';

/** The step that a message is about, or else one of those shown last. */
export function refOf({ step, place, person }: Pick<Meaning, 'step' | 'place' | 'person'>): StepRef {
  return step ? { line: step, place, who: person } : { last: true };
}

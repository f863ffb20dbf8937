import type { StepFacts } from '../induction/step-facts.ts';
import { asksOf } from './asks-of.ts';
import { partsOf, wordsOf } from './part.ts';
import { useCase } from './use-case.ts';

/** The questions that wait for somebody's answer, at most eight at once, and how many come after these. */
export type Ticks = { readonly questions: readonly StepFacts[]; readonly more: number };

/** So that no one is swamped (domain: load). */
const atOnce = 8;

/**
 * One list of what somebody can say happened, or did not.
 * May: whoever says whether it happened. Records: nothing.
 */
export const seeTicks = useCase(
  { may: 'see own steps', records: 'nothing' },
  async ({ tx, around, asker }): Promise<Ticks> => {
    const asks = (await partsOf(tx, asker.person, around)).flatMap(asksOf);
    return { questions: asks.slice(0, atOnce).map(wordsOf), more: Math.max(0, asks.length - atOnce) };
  },
);

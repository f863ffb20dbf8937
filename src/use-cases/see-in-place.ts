import type { StepFacts } from '../induction/step-facts.ts';
import { partsOf, wordsOf } from './part.ts';
import { useCase } from './use-case.ts';

/** What may be in place already, at most eight at once, and how many come after these. */
export type InPlace = { readonly questions: readonly StepFacts[]; readonly more: number };

/** So that no one is swamped (domain: load). */
const atOnce = 8;

/**
 * What somebody owes that was due before an induction was started late: it may be done already (domain: days).
 * May: whoever owes it. Records: nothing.
 */
export const seeInPlace = useCase(
  { may: 'see own steps', records: 'nothing' },
  async ({ tx, around, asker }): Promise<InPlace> => {
    const late = (await partsOf(tx, asker.person, around)).filter(
      ({ induction }) => induction.startsOn.until(induction.begunOn).sign > 0,
    );
    const open = late.flatMap((part) =>
      part.steps
        .filter(({ step, owners, line }) => {
          const asked = step.state === 'to do' && owners.includes(part.viewer);
          return asked && !step.staff && line.dueOffset <= soon;
        })
        .map((step) => wordsOf({ part, step })),
    );
    return { questions: open.slice(0, atOnce), more: Math.max(0, open.length - atOnce) };
  },
);

/** What belongs before and into the first week can be there already. */
const soon = 5;

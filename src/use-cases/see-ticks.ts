import { type PeopleToMeet, pageOf } from '../induction/people-to-meet.ts';
import type { StepFacts } from '../induction/step-facts.ts';
import { questionsOf } from './asks-of.ts';
import { partsOf, wordsOf } from './part.ts';
import { useCase } from './use-case.ts';

/** The questions that wait for somebody's answer, at most eight at once, and how many come after these. */
export type Ticks = {
  readonly questions: readonly StepFacts[];
  /** Which people they have met: one question a practice. */
  readonly people: readonly PeopleToMeet[];
  readonly more: number;
};

/** So that no one is swamped (domain: load). */
const atOnce = 8;

/** So that the names of several practices fit on one card. */
const mostNames = 30;
const mostOfAPractice = 20;

/**
 * One list of what somebody can say happened, or did not.
 * May: whoever says whether it happened. Records: nothing.
 */
export const seeTicks = useCase(
  { may: 'see own steps', records: 'nothing' },
  async ({ tx, around, asker }): Promise<Ticks> => {
    const all = questionsOf(await partsOf(tx, asker.person, around));
    const now = all.slice(0, atOnce);
    const people = now.flatMap((one) => ('people' in one ? [one.people] : []));
    const each = Math.min(mostOfAPractice, Math.floor(mostNames / Math.max(1, people.length)));
    return {
      questions: now.flatMap((one) => ('found' in one ? [wordsOf(one.found)] : [])),
      people: people.map((list) => pageOf(list, 1, each)),
      more: all.length - now.length,
    };
  },
);

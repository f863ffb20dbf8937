import { record } from '../store/events.ts';
import { type Answered, answered, holdStep } from './answer-step.ts';
import { eventOf, saveChange } from './carry-through.ts';
import { wordsOf } from './part.ts';
import type { Asker, Surroundings } from './surroundings.ts';

/**
 * Has the line manager hear first when a step does not happen, or everybody again (domain: rule 5).
 * May: the link worker. Records: a wish.
 */
export async function askManagerFirst(
  around: Surroundings,
  asker: Asker,
  stepId: string,
  first: boolean,
): Promise<Answered> {
  return around.database.transaction(async (tx) => {
    const found = await holdStep(tx, around, asker, stepId);
    if (!found) return { refusal: { no: 'not yours' } };
    const { step } = found.step;
    const refuse = (no: 'link worker asks' | 'already'): Answered => ({
      refusal: no === 'already' ? { no, state: step.state } : { no },
      facts: wordsOf(found),
      part: found.part,
    });
    if (asker.person !== found.part.induction.linkWorker) return refuse('link worker asks');
    if (step.managerFirst === first) return refuse('already');
    const change = {
      around,
      asker,
      found,
      after: { ...step, managerFirst: first, version: step.version + 1 },
    };
    const refused = await saveChange(tx, change);
    if (refused) return { refusal: refused, facts: wordsOf(found), part: found.part };
    await record(tx, { ...eventOf(change), stepId, kind: 'wish', before: step, after: change.after });
    return answered(around, change);
  });
}

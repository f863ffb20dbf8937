import { may } from '../induction/permission.ts';
import { record } from '../store/events.ts';
import { type Answered, answered, holdStep, noteRefusal } from './answer-step.ts';
import { eventOf, saveChange } from './carry-through.ts';
import { wordsOf } from './part.ts';
import { useCase } from './use-case.ts';

/**
 * Has the line manager hear first when a step does not happen, or everybody again (domain: rule 5).
 * May: the link worker. Records: a wish.
 */
export const askManagerFirst = useCase(
  { may: 'say who hears first', records: 'wish' },
  async (room, stepId: string, first: boolean): Promise<Answered> => {
    const { tx, around, asker } = room;
    const found = await holdStep(room, stepId);
    if (!found) return { refusal: { no: 'not yours' } };
    const { step } = found.step;
    const refuse = (no: 'link worker asks' | 'already'): Answered => ({
      refusal: no === 'already' ? { no, state: step.state } : { no },
      facts: wordsOf(found),
      part: found.part,
    });
    if (!may('say who hears first', asker.person, found.part.induction)) {
      await noteRefusal(room, found, { no: 'link worker asks' });
      return refuse('link worker asks');
    }
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
    return answered(change);
  },
);

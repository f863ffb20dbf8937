import type { Booking } from '../induction/meeting-link.ts';
import { stepFacts } from '../induction/step-facts.ts';
import { inductionOfStep } from '../store/inductions.ts';
import { loadInduction } from '../store/load-induction.ts';
import { knownFacts, partIn } from './part.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A booked step as it goes into a diary; undefined where there is no such step, or it is not booked any more.
 * May: whoever was given the link, for the step's id cannot be guessed and nobody is named in it. Records: nothing.
 */
export async function seeBooking(around: Surroundings, stepId: string): Promise<Booking | undefined> {
  return around.database.transaction(async (tx) => {
    const inductionId = await inductionOfStep(tx, stepId);
    if (!inductionId) return undefined;
    const induction = await loadInduction(tx, inductionId);
    const part = partIn(induction, induction.linkWorker, around, await knownFacts(tx, induction, around));
    const found = part.steps.find(({ step }) => step.id === stepId);
    const day = found?.step.state === 'booked' ? found.step.bookedFor : null;
    if (!found || !day) return undefined;
    const { place } = stepFacts(found, part);
    return { title: found.line.title, place, day, attendees: [] };
  });
}

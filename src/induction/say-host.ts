import type { ChangeSaid } from './say-change.ts';
import type { StepFacts } from './step-facts.ts';

/** A booking as the colleague it names reads it: which day, and who set it. */
export type Booked = { readonly day: string; readonly by: string };

/** What somebody reads with whom a step was booked by name. */
export function sayBookedWith(step: StepFacts, { day, by }: Booked): ChangeSaid {
  const { id, version, askFirst } = step;
  return {
    heading: 'Booked with you',
    says: [
      `${by} has booked ${whatOf(step)} with you for ${day}.`,
      ...(askFirst ? [askFirst] : []),
      'If that day does not suit you, set another one, or say that it was called off.',
    ],
    presses: [
      { title: 'Open it', data: { ask: 'step', step: { id, version } } },
      { title: 'My list', data: { ask: 'list' } },
    ],
  };
}

/** What they read when the booking is not with them any more. */
export function sayNotWithYou(step: StepFacts, { day, by }: Booked): ChangeSaid {
  return {
    heading: 'Not booked with you any more',
    says: [
      `${whatOf(step)} was booked with you for ${day}. ${by} has changed that, so there is nothing for you to do.`,
    ],
    presses: [{ title: 'My list', data: { ask: 'list' } }],
  };
}

/** A step by name, where it is and for whom. */
export function whatOf({ title, place, linkWorker }: StepFacts): string {
  const where = [place && `at ${place}`, linkWorker && `for ${linkWorker}`].filter(Boolean);
  return [`“${title}”`, ...where].join(' ');
}

import type { ChangeSaid } from './say-change.ts';
import type { StepFacts } from './step-facts.ts';
import { whatOf } from './what-of.ts';

/** A booking as somebody it concerns reads it: which day, who set it, and with whom. */
export type BookingSaid = { readonly day: string; readonly by: string; readonly withWhom?: string };

/** What somebody reads of a booking that is theirs by name, or that they are needed at. */
export function sayBooked(step: StepFacts, { day, by, withWhom }: BookingSaid): ChangeSaid {
  const { id, version, askFirst } = step;
  const withSomebody = withWhom ? ` with ${withWhom}` : '';
  return {
    heading: withWhom === 'you' ? 'Booked with you' : 'A day is booked',
    says: [
      `${by} has booked ${whatOf(step)}${withSomebody} for ${day}.`,
      ...(askFirst ? [askFirst] : []),
      'If that day does not suit you, set another one.',
    ],
    presses: [
      { title: 'Open it', data: { ask: 'step', step: { id, version } } },
      { title: 'My list', data: { ask: 'list' } },
    ],
  };
}

/** What they read when it is not booked for them any more. */
export function sayNotBooked(step: StepFacts, { day, by }: BookingSaid): ChangeSaid {
  return {
    heading: 'Not booked any more',
    says: [`${whatOf(step)} was booked for ${day}. ${by} has changed that, so please keep no time for it.`],
    presses: [{ title: 'My list', data: { ask: 'list' } }],
  };
}

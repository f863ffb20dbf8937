import { saidCard } from '../../../cards/said-card.ts';
import type { Reply } from '../reply.ts';

/** Where somebody who sets up can go on. */
export const further = [
  { title: 'Set up', data: { ask: 'set up' } },
  { title: 'What’s next', data: { ask: 'next' } },
] as const;

/** A no, or any other short answer, with ways on. */
export function sayShortly(says: readonly string[]): Reply {
  return { card: saidCard({ says, presses: further }) };
}

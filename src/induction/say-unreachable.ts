import type { ChangeSaid } from './say-change.ts';

/** What whoever manages somebody reads when Teams takes no message to them any more. */
export function sayUnreachable(name: string): ChangeSaid {
  return {
    heading: `I cannot reach ${name}`,
    says: [
      `Teams does not take my messages to ${name}: Belong may have been removed or blocked there.`,
      'Please ask them to open Belong in Teams again. Until then they hear nothing from me, and what is theirs stays on their list.',
    ],
    presses: [{ title: 'My practice', data: { ask: 'my practice' } }],
  };
}

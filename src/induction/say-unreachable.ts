import { chatLink } from './chat-link.ts';
import type { ChangeSaid } from './say-change.ts';
import { listed } from './say-day.ts';

const presses = [{ title: 'My practice', data: { ask: 'my practice' } }];

/** What whoever manages somebody reads when Teams takes no message to them any more. */
export function sayUnreachable(name: string): ChangeSaid {
  return {
    heading: `I cannot reach ${name}`,
    says: [
      `Teams does not take my messages to ${name}: Belong may have been removed or blocked there.`,
      'Please ask them to open Belong in Teams again. Until then they hear nothing from me, and what is theirs stays on their list.',
    ],
    presses,
  };
}

/** What whoever manages some people reads when these have something to hear and never opened Belong: the link to pass on. */
export function sayNotOpened(names: readonly string[], botId: string): ChangeSaid {
  const [only = '', ...others] = names;
  return {
    heading: others.length
      ? `${names.length} people have not opened Belong yet`
      : `${only} has not opened Belong yet`,
    says: [
      ...(others.length ? [`They are ${listed(names)}.`] : []),
      'Until then they hear nothing from me, and what is theirs stays on their list.',
      'Please send them this link. They open it and press Send.',
      chatLink(botId, 'hello'),
    ],
    presses,
  };
}

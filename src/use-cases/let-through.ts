import { Temporal } from 'temporal-polyfill';
import { chatOf, rememberAsked } from '../store/chats.ts';
import { useCase } from './use-case.ts';

/** What is kept once somebody has said that it was no serious matter; never what they wrote. */
export type SayAgain = { readonly kind: 'say again'; readonly before: string };

/** So long what somebody types next is taken as they mean it. */
const minutesToSayAgain = 10;

/**
 * Takes what somebody types next as they mean it, because what they typed before was no serious matter.
 * May: whoever typed it. Records: nothing, and nothing of what was typed.
 */
export const letThrough = useCase(
  { may: 'everybody', records: 'a question' },
  ({ tx, asker, around }): Promise<void> => {
    const before = around.clock().add({ minutes: minutesToSayAgain });
    return rememberAsked(tx, asker.person, { kind: 'say again', before: `${before}` } satisfies SayAgain);
  },
);

/**
 * Whether what somebody types is to be taken as they mean it.
 * May: whoever typed it. Records: nothing.
 */
export const isLetThrough = useCase(
  { may: 'everybody', records: 'nothing' },
  async ({ tx, asker, around }): Promise<boolean> => {
    const { asked } = await chatOf<SayAgain | { readonly kind: 'anything else' }>(tx, asker.person);
    return asked?.kind === 'say again' && around.clock().until(Temporal.Instant.from(asked.before)).sign > 0;
  },
);

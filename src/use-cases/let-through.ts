import { Temporal } from 'temporal-polyfill';
import type { Serious } from '../induction/serious.ts';
import { chatOf, rememberAsked } from '../store/chats.ts';
import { type Room, useCase } from './use-case.ts';

/** What is kept once somebody has said that something was no serious matter; never what they wrote. */
export type SayAgain = { readonly kind: 'say again'; readonly not: Serious; readonly before: string };

/** So long what somebody types is taken as they mean it. */
const minutesToSayAgain = 10;

/**
 * Takes what somebody types next as they mean it, because what they typed before was no such serious matter.
 * May: whoever typed it. Records: nothing, and nothing of what was typed.
 */
export const letThrough = useCase(
  { may: 'everybody', records: 'a question' },
  ({ tx, asker, around }, not: Serious): Promise<void> => {
    const before = `${around.clock().add({ minutes: minutesToSayAgain })}`;
    return rememberAsked(tx, asker.person, { kind: 'say again', not, before } satisfies SayAgain);
  },
);

/**
 * Whether what looks like a serious matter of some kind is to be taken as somebody means it.
 * May: whoever typed it. Records: nothing.
 */
export const isLetThrough = useCase(
  { may: 'everybody', records: 'nothing' },
  async (room, kind: Serious): Promise<boolean> => (await sayAgainOf(room))?.not === kind,
);

/** What somebody has said was no serious matter, while there is still time to say it again. */
export async function sayAgainOf({ tx, asker, around }: Room): Promise<SayAgain | undefined> {
  const { asked } = await chatOf<SayAgain | { readonly kind: 'anything else' }>(tx, asker.person);
  if (asked?.kind !== 'say again') return undefined;
  return around.clock().until(Temporal.Instant.from(asked.before)).sign > 0 ? asked : undefined;
}

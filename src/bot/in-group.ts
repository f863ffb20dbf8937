import type { Serious } from '../induction/serious.ts';
import { seriousInGroup } from './answers/answer-serious.ts';
import { sayNotHere } from './answers/say-unknown.ts';
import type { Outgoing } from './outgoing.ts';
import type { Reply } from './reply.ts';
import type { Send } from './send.ts';
import type { Turn } from './turn.ts';

/**
 * Answers somebody who wrote in a group or a team: what is theirs they read in a chat of their own, and the group only that
 * they were written to. Whoever has no such chat is asked to open one.
 */
export async function answerInGroup(
  { outgoing, send }: { readonly outgoing: Outgoing; readonly send: Send },
  turn: Turn | undefined,
  serious: Serious | undefined,
  answer: (turn: Turn) => Promise<Reply>,
): Promise<Reply> {
  const written = turn ? await writeTo(turn) : false;
  return serious ? seriousInGroup(written) : sayNotHere(written);

  async function writeTo(known: Turn): Promise<boolean> {
    const { person } = known.asker;
    if (!(await outgoing.placeFor(person))) return false;
    const delivery = await send(person, await answer(known), async () => true);
    return delivery === 'sent';
  }
}

/** What somebody typed in a group, without the mention of Belong that brought it here. */
export function withoutMention(text: string): string {
  return text.replace(/<at\b[^>]*>[^<]*<\/at>/gi, ' ').trim();
}

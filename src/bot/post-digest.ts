import type { ResourceResponse } from 'botbuilder';
import type { Place } from '../store/reach.ts';
import type { Digest } from '../use-cases/digest-today.ts';
import type { Changed, Refreshed } from '../use-cases/refresh-nudge.ts';
import type { NudgeEnd } from '../use-cases/settle-nudge.ts';
import { type Surroundings, todayOf } from '../use-cases/surroundings.ts';
import type { Adapter } from './adapter.ts';
import { digestReply } from './digest-reply.ts';
import { endFor } from './nudge-end.ts';
import { isTooMany, NotDelivered } from './one-attempt.ts';
import type { OpenChat } from './open-chat.ts';
import type { Outgoing } from './outgoing.ts';
import type { Pace } from './pace.ts';
import { referenceTo } from './place.ts';
import { messageOf } from './reply.ts';

/** What digests are sent with. */
export type PostParts = {
  readonly adapter: Adapter;
  readonly outgoing: Outgoing;
  readonly around: Surroundings;
  readonly pace: Pace;
  readonly openChat: OpenChat;
};

/** What somebody reads first of a bot that they never opened. */
const firstWords = 'I am Belong. I help a practice to welcome its new link worker. Say “help” at any time.';

/**
 * Sends a digest once and says what became of it, so that whoever asked can write it down. Where somebody has no chat, or it is
 * gone, one is opened for them, once.
 */
export function createPost({ adapter, outgoing, around, pace, openChat }: PostParts) {
  async function sendTo(place: Place, digest: Digest): Promise<NudgeEnd | 'no such chat'> {
    const { person } = digest;
    const reply = digestReply(digest, todayOf(around).toString());
    const dressed = await outgoing.dress(reply, { person, place });
    let end: NudgeEnd | 'no such chat' = { state: 'unknown', reason: 'no answer' };
    await adapter.continueConversationAsync(adapter.appId, referenceTo(place), async (context) => {
      const refused = async (error: NotDelivered) => {
        await pace.slow(place, error);
        return endFor(error, around.clock());
      };
      end = await attempt(() => context.sendActivity(messageOf(dressed)), place, refused);
    });
    return end;
  }

  return async (digest: Digest): Promise<NudgeEnd> => {
    const known = await outgoing.placeFor(digest.person);
    const end = known ? await sendTo(known, digest) : 'no such chat';
    if (end !== 'no such chat') return end;
    const opened = await openChat(digest.person, known);
    if ('state' in opened) return opened;
    const says = known ? digest.says : [firstWords, ...digest.says];
    const last = await sendTo(opened, { ...digest, says });
    return last === 'no such chat' ? { state: 'unreachable', reason: 'the chat is gone' } : last;
  };
}

/** Changes a digest that was sent in place, where it still stands and there is room for it. */
export function createRefresh({ adapter, outgoing, around, pace }: PostParts) {
  return async ({ digest, message }: Refreshed): Promise<Changed> => {
    const place = await outgoing.placeFor(digest.person);
    if (place?.conversationId !== message.chat) return 'gone';
    if (!(await pace.turn(place))) return 'later';
    const reply = digestReply(digest, todayOf(around).toString());
    const dressed = await outgoing.dress(reply, { person: digest.person, place });
    let changed: Changed = 'gone';
    await adapter.continueConversationAsync(adapter.appId, referenceTo(place), async (context) => {
      const update = () => context.updateActivity({ ...messageOf(dressed), id: message.id });
      changed = await changeMessage(update, (error) => pace.slow(place, error));
    });
    return changed;
  };
}

/** A card that cannot be changed any more is no loss: what it asks is answered with how things are today. */
async function changeMessage(
  update: () => Promise<unknown>,
  slow: (error: NotDelivered) => Promise<unknown>,
): Promise<Changed> {
  try {
    await update();
    return 'changed';
  } catch (error) {
    if (!(error instanceof NotDelivered)) throw error;
    if (!isTooMany(error)) return 'gone';
    await slow(error);
    return 'later';
  }
}

async function attempt(
  send: () => Promise<ResourceResponse | undefined>,
  { conversationId: chat }: Place,
  refused: (error: NotDelivered) => Promise<NudgeEnd>,
): Promise<NudgeEnd | 'no such chat'> {
  try {
    const { id } = (await send()) ?? {};
    return { state: 'sent', reason: null, ...(id ? { message: { id, chat } } : {}) };
  } catch (error) {
    if (!(error instanceof NotDelivered)) throw error;
    return error.status === 404 ? 'no such chat' : refused(error);
  }
}

import { randomInt } from 'node:crypto';
import type { CloudAdapter, ResourceResponse } from 'botbuilder';
import type { Temporal } from 'temporal-polyfill';
import type { Place } from '../store/reach.ts';
import type { Digest } from '../use-cases/digest-today.ts';
import type { Refreshed } from '../use-cases/refresh-nudge.ts';
import type { NudgeEnd } from '../use-cases/settle-nudge.ts';
import { type Surroundings, todayOf } from '../use-cases/surroundings.ts';
import { digestReply } from './digest-reply.ts';
import { NotDelivered } from './one-attempt.ts';
import type { Outgoing } from './outgoing.ts';
import { referenceTo } from './place.ts';
import { messageOf } from './reply.ts';

/** Sends a digest once and says what became of it, so that whoever asked can write it down. */
export function createPost(adapter: CloudAdapter, outgoing: Outgoing, around: Surroundings) {
  return async (digest: Digest): Promise<NudgeEnd> => {
    const { person } = digest;
    const place = await outgoing.placeFor(person);
    if (!place) return { state: 'unreachable', reason: 'never opened Belong' };
    const reply = digestReply(digest, todayOf(around).toString());
    const dressed = await outgoing.dress(reply, { person, place });
    let end: NudgeEnd = { state: 'unknown', reason: 'no answer' };
    await adapter.continueConversationAsync('', referenceTo(place), async (context) => {
      end = await attempt(() => context.sendActivity(messageOf(dressed)), place, around.clock());
    });
    return end;
  };
}

/** Changes a digest that was sent in place, where it still stands: false where it does not, or Teams would not. */
export function createRefresh(adapter: CloudAdapter, outgoing: Outgoing, around: Surroundings) {
  return async ({ digest, message }: Refreshed): Promise<boolean> => {
    const place = await outgoing.placeFor(digest.person);
    if (place?.conversationId !== message.chat) return false;
    const reply = digestReply(digest, todayOf(around).toString());
    const dressed = await outgoing.dress(reply, { person: digest.person, place });
    let changed = false;
    await adapter.continueConversationAsync('', referenceTo(place), async (context) => {
      changed = await changeMessage(() => context.updateActivity({ ...messageOf(dressed), id: message.id }));
    });
    return changed;
  };
}

/** A card that cannot be changed any more is no loss: what it asks is answered with how things are today. */
async function changeMessage(update: () => Promise<unknown>): Promise<boolean> {
  try {
    await update();
    return true;
  } catch (error) {
    if (error instanceof NotDelivered) return false;
    throw error;
  }
}

async function attempt(
  send: () => Promise<ResourceResponse | undefined>,
  { conversationId: chat }: Place,
  now: Temporal.Instant,
): Promise<NudgeEnd> {
  try {
    const { id } = (await send()) ?? {};
    return { state: 'sent', reason: null, ...(id ? { message: { id, chat } } : {}) };
  } catch (error) {
    if (error instanceof NotDelivered) return endFor(error, now);
    throw error;
  }
}

/** Too many at once, or two at one moment: these are worth another try today (Teams: what to do with each status). */
const later = [412, 429];
const refused = [403, 404];
/** The message may have arrived all the same. */
const unknown = [502, 503, 504];

function endFor({ status, retryAfterMs }: NotDelivered, now: Temporal.Instant): NudgeEnd {
  if (status === undefined) return { state: 'unknown', reason: 'no answer' };
  const reason = `Teams answered ${status}`;
  if (refused.includes(status)) return { state: 'unreachable', reason };
  if (unknown.includes(status)) return { state: 'unknown', reason };
  if (!later.includes(status)) return { state: 'given up', reason };
  const milliseconds = (retryAfterMs ?? usualWaitMs) + randomInt(jitterMs);
  return { state: 'waiting', reason, notBefore: now.add({ milliseconds }) };
}

const usualWaitMs = 30_000;
/** Whatever was refused together does not come back together. */
const jitterMs = 15_000;

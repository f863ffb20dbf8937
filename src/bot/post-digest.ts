import { randomInt } from 'node:crypto';
import type { CloudAdapter, ResourceResponse } from 'botbuilder';
import type { Temporal } from 'temporal-polyfill';
import type { Place } from '../store/reach.ts';
import type { Digest } from '../use-cases/digest-today.ts';
import type { Changed, Refreshed } from '../use-cases/refresh-nudge.ts';
import type { NudgeEnd } from '../use-cases/settle-nudge.ts';
import { type Surroundings, todayOf } from '../use-cases/surroundings.ts';
import { digestReply } from './digest-reply.ts';
import { isTooMany, NotDelivered } from './one-attempt.ts';
import type { Outgoing } from './outgoing.ts';
import type { Pace } from './pace.ts';
import { referenceTo } from './place.ts';
import { messageOf } from './reply.ts';

/** What digests are sent with. */
export type PostParts = {
  readonly adapter: CloudAdapter;
  readonly outgoing: Outgoing;
  readonly around: Surroundings;
  readonly pace: Pace;
};

/** Sends a digest once and says what became of it, so that whoever asked can write it down. */
export function createPost({ adapter, outgoing, around, pace }: PostParts) {
  return async (digest: Digest): Promise<NudgeEnd> => {
    const { person } = digest;
    const place = await outgoing.placeFor(person);
    if (!place) return { state: 'unreachable', reason: 'never opened Belong' };
    const reply = digestReply(digest, todayOf(around).toString());
    const dressed = await outgoing.dress(reply, { person, place });
    let end: NudgeEnd = { state: 'unknown', reason: 'no answer' };
    await adapter.continueConversationAsync('', referenceTo(place), async (context) => {
      const refused = (error: NotDelivered) => endFor(error, { place, pace, now: around.clock() });
      end = await attempt(() => context.sendActivity(messageOf(dressed)), place, refused);
    });
    return end;
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
    await adapter.continueConversationAsync('', referenceTo(place), async (context) => {
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
): Promise<NudgeEnd> {
  try {
    const { id } = (await send()) ?? {};
    return { state: 'sent', reason: null, ...(id ? { message: { id, chat } } : {}) };
  } catch (error) {
    if (error instanceof NotDelivered) return refused(error);
    throw error;
  }
}

const refused = [403, 404];
/** The message may have arrived all the same. */
const unknown = [502, 503, 504];

async function endFor(
  error: NotDelivered,
  { place, pace, now }: { place: Place; pace: Pace; now: Temporal.Instant },
): Promise<NudgeEnd> {
  const { status } = error;
  if (status === undefined) return { state: 'unknown', reason: 'no answer' };
  const reason = `Teams answered ${status}`;
  if (refused.includes(status)) return { state: 'unreachable', reason };
  if (unknown.includes(status)) return { state: 'unknown', reason };
  if (!isTooMany(error)) return { state: 'given up', reason };
  const milliseconds = (await pace.slow(place, error)) + randomInt(jitterMs);
  return { state: 'waiting', reason, notBefore: now.add({ milliseconds }) };
}

/** Whatever was refused together does not come back together. */
const jitterMs = 15_000;

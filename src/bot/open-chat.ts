import type { TurnContext } from 'botbuilder';
import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../induction/role.ts';
import type { Place } from '../store/reach.ts';
import { type ChatToOpen, chatToOpen, keepOpened, noteNotInstalled } from '../use-cases/open-chat.ts';
import type { NudgeEnd } from '../use-cases/settle-nudge.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import type { Adapter } from './adapter.ts';
import { endFor } from './nudge-end.ts';
import { NotDelivered } from './one-attempt.ts';
import type { Pace } from './pace.ts';
import { connectorIssuer } from './verify/connector-issuer.ts';

/** Opens a chat with somebody who has none, or whose chat is gone: where it is, or what becomes of the nudge instead. */
export type OpenChat = (person: PersonId, gone?: Place) => Promise<Place | NudgeEnd>;

/** Opens chats through the adapter, each with one attempt. */
export function createOpenChat(adapter: Adapter, around: Surroundings, pace: Pace): OpenChat {
  return async (person, gone) => {
    const with_ = await chatToOpen(around, person, gone);
    if (!with_) return { state: 'unreachable', reason: gone ? 'the chat is gone' : 'never opened Belong' };
    await pace.turn({ tenantId: with_.tenantId, conversationId: with_.entraId });
    try {
      const place = await open(adapter, with_);
      await keepOpened(around, person, { place, gone });
      return place;
    } catch (error) {
      if (!(error instanceof NotDelivered)) throw error;
      await pace.slow(with_, error);
      const end = notOpened(error, around.clock());
      if (end.state === 'unreachable') await noteNotInstalled(around, person);
      return end;
    }
  };
}

/** Asks Teams for the one chat that somebody has with Belong; the same comes back however often it is asked (Teams: proactive messages). */
async function open(adapter: Adapter, { serviceUrl, botId, tenantId, entraId }: ChatToOpen): Promise<Place> {
  let conversationId = '';
  const wanted = {
    isGroup: false,
    bot: { id: botId, name: 'Belong' },
    members: [{ id: entraId, name: '' }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  const asked = wanted as Parameters<Adapter['createConversationAsync']>[4];
  const keep = async ({ activity }: TurnContext) => {
    conversationId = activity.conversation.id;
  };
  await adapter.createConversationAsync(adapter.appId, 'msteams', serviceUrl, connectorIssuer, asked, keep);
  return { serviceUrl, conversationId, botId, userId: entraId, tenantId };
}

/** Nothing was said yet, so whatever nobody knows of is simply tried again. */
function notOpened(error: NotDelivered, now: Temporal.Instant): NudgeEnd {
  const end = endFor(error, now);
  if (end.state !== 'unknown') return end;
  return { state: 'waiting', reason: end.reason, notBefore: now.add({ minutes: minutesToTryAgain }) };
}

const minutesToTryAgain = 10;

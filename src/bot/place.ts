import type { ConversationReference } from 'botbuilder';
import type { Place } from '../store/reach.ts';
import { type Inbound, tenantOf } from './activity.ts';

/** Where an activity came from, in plain facts that can be kept. */
export function placeOfActivity(activity: Inbound): Place {
  return {
    serviceUrl: activity.serviceUrl,
    conversationId: activity.conversation.id,
    botId: activity.recipient.id,
    userId: activity.from.id,
    tenantId: tenantOf(activity) ?? '',
  };
}

/** A kept place as the SDK wants it. */
export function referenceTo(place: Place): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl: place.serviceUrl,
    conversation: {
      id: place.conversationId,
      tenantId: place.tenantId,
      isGroup: false,
      conversationType: 'personal',
      name: '',
    },
    bot: { id: place.botId, name: 'Belong' },
    user: { id: place.userId, name: '' },
  };
}

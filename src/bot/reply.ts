import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { type Activity, ActivityTypes, CardFactory } from 'botbuilder';
import { cardSays } from '../../cards/card-says.ts';

/** What the bot says back: a card that says all of it. */
export type Reply = { readonly card: IAdaptiveCard };

/** A reply as a message, with one text summary for screen readers and notifications. */
export function messageOf({ card }: Reply): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary: cardSays(card),
    attachments: [CardFactory.adaptiveCard(card)],
  };
}

/** A reply as the answer to a card's action: Teams shows an error for anything but a 200. */
export function cardResponse({ card }: Reply): Partial<Activity> {
  const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
  return { type: ActivityTypes.InvokeResponse, value: { status: 200, body } };
}

import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { type Button, mostButtons, press } from './press.ts';

/** A card as every phone renders it, with its buttons below (Teams: Adaptive Cards 1.5). */
export function card(body: readonly CardElement[], buttons: readonly Button[] = []): IAdaptiveCard {
  const actions = buttons.slice(0, mostButtons).map(press);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: [...body],
    ...(actions.length ? { actions } : {}),
  };
}

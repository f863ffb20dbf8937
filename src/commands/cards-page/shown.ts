import type { IAdaptiveCard } from '@microsoft/teams.cards';

/** A card on a page of cards: under which heading, and with which words above it. */
export type Shown = { readonly group: string; readonly caption: string; readonly card: IAdaptiveCard };

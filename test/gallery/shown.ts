import type { IAdaptiveCard } from '@microsoft/teams.cards';

/** A card on the gallery’s page: under which heading, and with which words above it. */
export type Shown = { readonly group: string; readonly caption: string; readonly card: IAdaptiveCard };

import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import type { Button } from './press.ts';
import { type WhoRow, whoTopics } from './who-card.ts';
import { lines } from './words.ts';

/** What comes before anything else: what to do, the people to turn to with how to reach them, and nothing that was typed. */
export function seriousCard({
  before,
  people,
  after,
  presses,
}: {
  before: readonly string[];
  people: readonly WhoRow[];
  after: readonly string[];
  presses: readonly Button[];
}): IAdaptiveCard {
  return card([...lines(before), ...whoTopics(people), ...lines(after)], presses);
}

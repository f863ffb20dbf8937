import { newsCard } from '../../../cards/news-card.ts';
import { listed, sayShortWeek } from '../../induction/say-day.ts';
import { shortName } from '../../induction/say-name.ts';
import type { SiteRef } from '../../induction/site.ts';
import { type PlaceWithRooms, seeOtherRooms } from '../../use-cases/see-other-rooms.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { sayFact } from './reply-with-facts.ts';
import { sayFactNo } from './say-fact-no.ts';
import { wayBack } from './show-step.ts';

const words = {
  empty: '',
  whose: 'Rooms elsewhere are shown to the link worker, and to the practice’s manager.',
};

/** Rooms in which a link worker might see people instead. */
export async function showOtherRooms({ around, asker, today }: Turn, ref: SiteRef): Promise<Reply> {
  const seen = await seeOtherRooms(around, asker, ref);
  if (seen.refusal) return sayFact(sayFactNo(seen.refusal, words, today));
  const { site, places } = seen;
  const says = places.length
    ? [...places.map(sayPlace), 'Please ask whether it is free before you use it.']
    : ['I know no other room yet. A community room may do: please ask the practice.'];
  return {
    card: newsCard({ heading: `Another place for ${shortName(site.linkWorker)}`, says, presses: wayBack }),
  };
}

function sayPlace({ practice, rooms }: PlaceWithRooms): string {
  return `${practice}: ${listed(rooms.map(({ room, week }) => `${room} on ${sayShortWeek(week)}`))}.`;
}

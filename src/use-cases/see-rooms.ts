import type { RoomFact } from '../induction/rooms.ts';
import { isSite, type NoSite, pickSite, type SiteRef } from '../induction/site.ts';
import { roomsOf } from '../store/rooms.ts';
import { sitesFor, type TheirSite } from './find-site.ts';
import { useCase } from './use-case.ts';

/** A link worker at a practice, with what is known of a room there. */
export type SiteRooms = { readonly site: TheirSite; readonly rooms: readonly RoomFact[] };

/** All that somebody may see, or the one they would write down. */
export type RoomsSeen =
  | { readonly all: readonly SiteRooms[] }
  | { readonly one: SiteRooms }
  | { readonly refusal: NoSite };

/**
 * Which room each link worker has on which days; or of one of them, to be written down.
 * May: whoever may see the step of it; of one, whoever may write it down. Records: nothing.
 */
export const seeRooms = useCase(
  { may: 'see own steps', records: 'nothing' },
  async (room, ref?: SiteRef): Promise<RoomsSeen> => {
    const sites = await sitesFor(room, 'room');
    const withRooms = async (some: readonly TheirSite[]) => {
      const ids = some.map(({ id }) => id);
      const rooms = await roomsOf(room.tx, ids);
      return some.map((site) => ({ site, rooms: rooms.filter(({ placement }) => placement === site.id) }));
    };
    if (!ref) return { all: await withRooms(sites.filter(({ sees }) => sees)) };
    const theirs = sites.filter(({ sets, answers }) => sets || answers);
    const found = pickSite(theirs, ref);
    if (!isSite(found)) return { refusal: found };
    const [one] = await withRooms([found]);
    if (!one) throw new Error(`placement ${found.id} went missing`);
    return { one };
  },
);

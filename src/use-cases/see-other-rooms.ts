import type { NoSite, SiteRef } from '../induction/site.ts';
import { roomsOf } from '../store/rooms.ts';
import { sitesAt } from '../store/sites.ts';
import { findSite, sitesFor, type TheirSite } from './find-site.ts';
import { useCase } from './use-case.ts';
import type { FactRefusal } from './written-down.ts';

/** A place and the rooms that are known there, with the days of the week for which each is written down. */
export type PlaceWithRooms = {
  readonly practice: string;
  readonly rooms: readonly { readonly room: string; readonly week: readonly number[] }[];
};

/** Where else a link worker could see people: the rooms of this practice, and those of their own elsewhere. */
export type OtherRooms =
  | { readonly refusal: FactRefusal | NoSite }
  | { readonly refusal?: undefined; readonly site: TheirSite; readonly places: readonly PlaceWithRooms[] };

/**
 * The rooms that are known at a practice, whoever has them, and at the other practices of its link worker.
 * May: the link worker, whoever owes the room, and the line manager. Records: nothing.
 */
export const seeOtherRooms = useCase(
  { may: 'answer own steps', records: 'nothing' },
  async (room, ref: SiteRef): Promise<OtherRooms> => {
    const found = await findSite(room, 'room', ref, { may: 'answers' });
    if ('refusal' in found) return found;
    const { site } = found;
    const here = await sitesAt(room.tx, [site.practice.id]);
    const theirs = (await sitesFor(room, 'room')).filter(
      ({ induction, id, sees }) => induction === site.induction && id !== site.id && sees,
    );
    const sites = [...here, ...theirs];
    const rooms = await roomsOf(
      room.tx,
      sites.map(({ id }) => id),
    );
    const named = rooms.filter(({ noneSince, unfitSince }) => !noneSince && !unfitSince);
    const byPlace = Map.groupBy(sites, ({ practice }) => practice.name);
    const places = [...byPlace].map(([practice, there]) => ({
      practice,
      rooms: roomsIn(named.filter(({ placement }) => there.some(({ id }) => id === placement))),
    }));
    return { site, places: places.filter(({ rooms: known }) => known.length > 0) };
  },
);

function roomsIn(facts: readonly { readonly room: string | null; readonly weekday: number }[]) {
  const byName = Map.groupBy(
    facts.filter(({ room }) => room !== null),
    ({ room }) => room ?? '',
  );
  return [...byName].map(([room, days]) => ({
    room,
    week: [...new Set(days.map(({ weekday }) => weekday))].toSorted(),
  }));
}

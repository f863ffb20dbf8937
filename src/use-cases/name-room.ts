import { daysLacking, daysWithoutRoom } from '../induction/rooms.ts';
import { sayRoomFound } from '../induction/say-room-news.ts';
import type { SiteRef } from '../induction/site.ts';
import { saveRoom } from '../store/rooms.ts';
import { checkText, isTextRefusal } from '../understanding/check-text.ts';
import { inPrint } from '../understanding/in-print.ts';
import { endWaiting } from './end-waiting.ts';
import { findSite } from './find-site.ts';
import { heldPart } from './held-part.ts';
import { knownFacts } from './part.ts';
import { useCase } from './use-case.ts';
import { type FactRefusal, type WrittenDown, writtenDown } from './written-down.ts';

/** Which room, and on which days of the week; on all of the link worker's days where none are said. */
export type RoomWish = { readonly words: string; readonly week?: readonly number[] | undefined };

const longest = 80;

/**
 * Writes down which room a link worker has at a practice; where that was what was in the way, it is no more.
 * May: whoever sets the practice up, and whoever owes the step. Records: the change.
 */
export const nameRoom = useCase(
  { may: 'set up a practice', records: 'changed' },
  async (
    room,
    ref: SiteRef,
    wish: RoomWish,
  ): Promise<
    | (WrittenDown & { readonly refusal?: undefined; readonly without: readonly number[] })
    | { readonly refusal: FactRefusal }
  > => {
    const { tx, asker, today } = room;
    const found = await findSite(room, 'room', ref, {
      may: 'sets',
      ...(wish.week ? { week: wish.week } : {}),
    });
    if ('refusal' in found) return found;
    const { site } = found;
    const part = await heldPart(room, site);
    const words = checkText(
      inPrint(wish.words),
      [...part.induction.people.values()].map(({ name }) => name),
    );
    if (isTextRefusal(words)) return { refusal: { no: 'text', why: words } };
    if (words.length > longest) return { refusal: { no: 'text', why: { no: 'too long', limit: longest } } };
    const week = wish.week ?? site.week;
    await saveRoom(tx, { placement: site.id, week, person: asker.person, today }, words);
    const known = await knownFacts(tx, part.induction, room.around);
    const here = known.rooms.filter(({ placement }) => placement === site.id);
    if (daysLacking(here, site.week).length === 0) await endWaiting(room, part, site.id, 'room');
    const before = part.known.rooms.filter(({ placement }) => placement === site.id);
    const again = daysLacking(before, site.week);
    const mended = week.filter((day) => again.includes(day));
    const { linkWorker } = part.induction;
    if (mended.length && linkWorker !== asker.person)
      room.tell(linkWorker, sayRoomFound(words, mended, site.practice.name));
    const { induction, practice } = site;
    await room.record({
      kind: 'changed',
      inductionId: induction,
      practiceId: practice.id,
      detail: { change: 'room' },
    });
    return { ...(await writtenDown(room, site, 'room')), without: daysWithoutRoom(here, site.week) };
  },
);

import { isRefusal } from '../induction/refusal.ts';
import { daysWithoutRoom, roomDays } from '../induction/rooms.ts';
import { sayRoomFound } from '../induction/say-room-news.ts';
import type { SiteRef } from '../induction/site.ts';
import { heardAgain } from '../induction/undo.ts';
import { answersTo, markUndone, record } from '../store/events.ts';
import { saveRoom } from '../store/rooms.ts';
import { checkText, isTextRefusal } from '../understanding/check-text.ts';
import { inPrint } from '../understanding/in-print.ts';
import { eventOf, saveChange } from './carry-through.ts';
import { findSite, stepKeeping } from './find-site.ts';
import { heldPart } from './held-part.ts';
import { groundOf } from './mover.ts';
import { type Found, knownFacts, type Part } from './part.ts';
import { type Room, useCase } from './use-case.ts';
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
    if (roomDays(here, site.week).none.length === 0) await endNoRoom(room, part, site.id);
    const before = part.known.rooms.filter(({ placement }) => placement === site.id);
    const again = roomDays(before, site.week).none.map(({ weekday }) => weekday);
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

/** Opens the step again that waited for a room, as what else was said of it makes it. */
async function endNoRoom(room: Room, part: Part, placement: string): Promise<void> {
  const step = stepKeeping(part, placement, 'room');
  if (step?.step.state !== 'blocked') return;
  const found: Found = { part, step };
  const answers = await answersTo(room.tx, step.step.id);
  const ended = answers.filter(({ move }) => move.kind === 'blocked' && move.noRoomOn);
  const others = answers.filter((one) => !ended.includes(one));
  const again = heardAgain(step.step, others, groundOf(found));
  if (ended.length === 0 || isRefusal(again)) return;
  const { managerFirst, version } = step.step;
  const change = {
    around: room.around,
    asker: room.asker,
    found,
    after: { ...again, managerFirst, version: version + 1 },
  };
  await saveChange(room.tx, change);
  const undo = await record(room.tx, {
    ...eventOf(change),
    stepId: step.step.id,
    kind: 'undo',
    before: step.step,
    after: change.after,
  });
  for (const { id } of ended) await markUndone(room.tx, id, undo);
}

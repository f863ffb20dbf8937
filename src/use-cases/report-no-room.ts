import type { Move } from '../induction/move.ts';
import { isRefusal } from '../induction/refusal.ts';
import { noRoomReason, type RoomFact, roomDays } from '../induction/rooms.ts';
import { sayNoRoom } from '../induction/say-room-news.ts';
import type { SiteRef } from '../induction/site.ts';
import { isClosed } from '../induction/step.ts';
import { record } from '../store/events.ts';
import { saveNoRoom } from '../store/rooms.ts';
import { checkText, isTextRefusal } from '../understanding/check-text.ts';
import { judge } from './answer-step.ts';
import { eventOf, saveChange } from './carry-through.ts';
import { findSite, stepKeeping, type TheirSite } from './find-site.ts';
import { heldPart } from './held-part.ts';
import { moverOf } from './mover.ts';
import type { Found, Part } from './part.ts';
import { type Room, useCase } from './use-case.ts';
import { type FactRefusal, type WrittenDown, writtenDown } from './written-down.ts';

/** What was written down: on which days there is no room, and who hears of it. */
export type NoRoomSaid =
  | (WrittenDown & {
      readonly refusal?: undefined;
      readonly week: readonly number[];
      /** Whether it was written down before. */
      readonly known: boolean;
      readonly told: readonly string[];
    })
  | { readonly refusal: FactRefusal };

/**
 * Writes down that there is no room on some days: the step waits for one, and each of the two sides hears once.
 * May: the link worker, whoever owes the room, and the line manager. Records: an answer.
 */
export const reportNoRoom = useCase(
  { may: 'answer own steps', records: 'answer' },
  async (room, ref: SiteRef, wished: readonly number[] | undefined): Promise<NoRoomSaid> => {
    const { tx, asker, today } = room;
    const found = await findSite(room, 'room', ref, { may: 'answers', ...(wished ? { week: wished } : {}) });
    if ('refusal' in found) return found;
    const { site } = found;
    const part = await heldPart(room, site);
    const week = wished ?? site.week;
    const before = part.known.rooms.filter(({ placement }) => placement === site.id);
    const none = roomDays(before, site.week).none.map(({ weekday }) => weekday);
    const fresh = week.filter((day) => !none.includes(day));
    if (fresh.length === 0)
      return { ...(await writtenDown(room, site, 'room')), week, known: true, told: [] };
    await saveNoRoom(tx, { placement: site.id, week: fresh, person: asker.person, today });
    const told = await blockStep(room, part, { site, fresh, all: [...none, ...fresh].toSorted(), before });
    return { ...(await writtenDown(room, site, 'room')), week: fresh, known: false, told };
  },
);

type Missing = {
  readonly site: TheirSite;
  readonly fresh: readonly number[];
  readonly all: readonly number[];
  readonly before: readonly RoomFact[];
};

/** Has the open step wait for a room, and tells both sides but for whoever said so. */
async function blockStep(room: Room, part: Part, { site, fresh, all, before }: Missing): Promise<string[]> {
  const step = stepKeeping(part, site.id, 'room');
  if (!step || isClosed(step.step)) return [];
  const found: Found = { part, step };
  const reason = checkText(noRoomReason(all), []);
  if (isTextRefusal(reason)) throw new Error('our own words were refused');
  const move: Move = { kind: 'blocked', reason, noRoomOn: fresh };
  const after = judge(found, { id: step.step.id }, move);
  if (isRefusal(after)) return [];
  const change = { around: room.around, asker: room.asker, found, after };
  await saveChange(room.tx, change);
  await record(room.tx, {
    ...eventOf(change),
    stepId: after.id,
    kind: 'answer',
    said: { move, mover: moverOf(found) },
    before: step.step,
    after,
  });
  return tellBoth(room, found, {
    placement: site.id,
    practice: site.practice.name,
    week: fresh,
    was: [
      ...new Set(before.filter(({ weekday }) => fresh.includes(weekday)).flatMap((one) => one.room ?? [])),
    ],
    owners: step.owners,
    step: { id: after.id, version: after.version },
  });
}

function tellBoth(
  room: Room,
  { part: { induction }, step }: Found,
  news: Parameters<typeof sayNoRoom>[0],
): string[] {
  const both = new Set([...step.owners, induction.linkWorker]);
  both.delete(room.asker.person);
  for (const viewer of both) room.tell(viewer, sayNoRoom(news, { induction, viewer, today: room.today }));
  return [...both].map((id) => induction.people.get(id)?.name ?? '');
}

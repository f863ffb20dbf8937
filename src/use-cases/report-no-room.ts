import type { Move } from '../induction/move.ts';
import { daysLacking, noRoomReason, type RoomFact, type RoomLack } from '../induction/rooms.ts';
import { sayNoRoom } from '../induction/say-room-news.ts';
import type { SiteRef } from '../induction/site.ts';
import { isClosed } from '../induction/step.ts';
import { stepKeeping } from '../induction/step-keeping.ts';
import { saveLack } from '../store/rooms.ts';
import { findSite, type TheirSite } from './find-site.ts';
import { heldPart } from './held-part.ts';
import { bothSides, noteOnStep } from './note-on-step.ts';
import { ownWords } from './own-words.ts';
import type { Found, Part } from './part.ts';
import { type Room, useCase } from './use-case.ts';
import { type FactRefusal, type WrittenDown, writtenDown } from './written-down.ts';

/** What was written down: on which days there is no room or none that suits, and who hears of it. */
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
 * Writes down that there is no room on some days, or that it does not suit: the step waits, and each of the two sides hears once.
 * May: the link worker, whoever owes the room, and the line manager. Records: an answer.
 */
export const reportNoRoom = useCase(
  { may: 'answer own steps', records: 'answer' },
  async (
    room,
    ref: SiteRef,
    wished: readonly number[] | undefined,
    lack: RoomLack = 'none',
  ): Promise<NoRoomSaid> => {
    const { tx, asker, today } = room;
    const found = await findSite(room, 'room', ref, { may: 'answers', ...(wished ? { week: wished } : {}) });
    if ('refusal' in found) return found;
    const { site } = found;
    const part = await heldPart(room, site);
    const week = wished ?? site.week;
    const before = part.known.rooms.filter(({ placement }) => placement === site.id);
    const said = daysLacking(before, site.week, [lack]);
    const fresh = week.filter((day) => !said.includes(day));
    if (fresh.length === 0)
      return { ...(await writtenDown(room, site, 'room')), week, known: true, told: [] };
    await saveLack(tx, { placement: site.id, week: fresh, person: asker.person, today }, lack);
    const told = await waitForRoom(room, part, { site, fresh, lack, before });
    return { ...(await writtenDown(room, site, 'room')), week: fresh, known: false, told };
  },
);

type Missing = {
  readonly site: TheirSite;
  readonly fresh: readonly number[];
  readonly lack: RoomLack;
  readonly before: readonly RoomFact[];
};

/** Has the open step wait for a room, and tells both sides but for whoever said so. */
async function waitForRoom(room: Room, part: Part, missing: Missing): Promise<string[]> {
  const step = stepKeeping(part.steps, missing.site.id, 'room');
  if (!step || isClosed(step.step)) return [];
  const found: Found = { part, step };
  const after = await noteOnStep(room, found, moveFor(missing));
  return after ? tellBoth(room, found, missing, after) : [];
}

function moveFor({ site, fresh, lack, before }: Missing): Move {
  const [none, unfit] = (['none', 'not suitable'] as const).map((kind) => {
    const was = daysLacking(before, site.week, [kind]);
    return kind === lack ? [...was, ...fresh].toSorted() : was;
  });
  const reason = ownWords(noRoomReason(none ?? [], unfit));
  return { kind: 'blocked', reason, ...(lack === 'none' ? { noRoomOn: fresh } : { unfitOn: fresh }) };
}

function tellBoth(
  room: Room,
  found: Found,
  { site, fresh, lack, before }: Missing,
  { id, version }: { readonly id: string; readonly version: number },
): string[] {
  const { part, step } = found;
  const { induction } = part;
  const was = before.filter(({ weekday }) => fresh.includes(weekday)).flatMap((one) => one.room ?? []);
  const news = {
    placement: site.id,
    practice: site.practice.name,
    lack,
    week: fresh,
    was: [...new Set(was)],
    owners: step.owners,
    step: { id, version },
  };
  const both = bothSides(found, room.asker.person);
  for (const viewer of both) room.tell(viewer, sayNoRoom(news, { induction, viewer, today: room.today }));
  return both.map((person) => induction.people.get(person)?.name ?? '');
}

import type { Temporal } from 'temporal-polyfill';
import type { Induction } from './induction.ts';
import type { PersonId } from './role.ts';
import type { RoomLack } from './rooms.ts';
import type { ChangeSaid } from './say-change.ts';
import { sayShortDay, sayShortWeek } from './say-day.ts';
import { sayMove, sayWho } from './say-name.ts';

/** Where there is no room or none that suits, on which days, and since when. */
export type NoRoom = {
  readonly placement: string;
  readonly practice: string;
  readonly lack: RoomLack;
  readonly week: readonly number[];
  /** What was written down for those days. */
  readonly was: readonly string[];
  readonly owners: readonly PersonId[];
  readonly step: { readonly id: string; readonly version: number };
};

/** What the link worker, and whoever owes a room, read once: the fact and whose move it is, never who said so. */
export function sayNoRoom(
  { placement, practice, lack, week, was, owners, step }: NoRoom,
  { induction, viewer, today }: { induction: Induction; viewer: PersonId; today: Temporal.PlainDate },
): ChangeSaid {
  const theirs = viewer === induction.linkWorker;
  const whose = theirs ? 'you' : sayWho([induction.linkWorker], induction, viewer);
  const owner = owners.includes(viewer);
  return {
    heading: `${lack === 'none' ? 'No room' : 'Room not suitable'} for ${whose} on ${sayShortWeek(week)}`,
    says: [
      `That is so at ${practice} since ${sayShortDay(today, today)}.`,
      ...was.map((room) => `“${room}” was written down for it.`),
      `${sayMove(owners, induction, viewer)}: ${owner ? 'say which room it is' : 'you hear'} when there is one${lack === 'none' ? '' : ' that suits'}.`,
    ],
    presses: [
      ...(owner ? [{ title: 'Name the room', data: { ask: 'room', at: placement } }] : []),
      { title: 'Open it', data: { ask: 'step', step } },
    ],
  };
}

/** What the link worker reads once there is a room where there was none. */
export function sayRoomFound(room: string, week: readonly number[], practice: string): ChangeSaid {
  return {
    heading: `There is a room for you on ${sayShortWeek(week)}`,
    says: [`${room}, at ${practice}.`],
    presses: [{ title: 'What’s next', data: { ask: 'next' } }],
  };
}

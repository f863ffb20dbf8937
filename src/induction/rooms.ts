import type { Temporal } from 'temporal-polyfill';
import { listed, sayShortDay, sayShortWeek, sayWeek } from './say-day.ts';

/** What can be wrong with the room on a day: there is none, or it does not suit. */
export const roomLacks = ['none', 'not suitable'] as const;
export type RoomLack = (typeof roomLacks)[number];

/** What is written down of one day of the week at a placement: which room, and since when there is none or it does not suit. */
export type RoomFact = {
  readonly placement: string;
  readonly weekday: number;
  readonly room: string | null;
  readonly noneSince: Temporal.PlainDate | null;
  readonly unfitSince: Temporal.PlainDate | null;
};

/** The link worker's days at a practice, by what is known of a room. */
export type RoomDays = {
  /** Rooms in the order in which the week has them. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  /** Days of which somebody said that there is none. */
  readonly none: readonly RoomFact[];
  /** Days of which somebody said that the room does not suit. */
  readonly unfit: readonly RoomFact[];
  /** Days of which nobody has said anything. */
  readonly unsaid: readonly number[];
};

/** What is known of a room on each of some days of the week; other days are none of the link worker's any more. */
export function roomDays(facts: readonly RoomFact[], week: readonly number[]): RoomDays {
  const theirs = facts.filter(({ weekday }) => week.includes(weekday));
  const none = theirs.filter(({ noneSince }) => noneSince !== null);
  const there = theirs.filter((one) => !none.includes(one) && one.room !== null);
  const byRoom = Map.groupBy(there, ({ room }) => room ?? '');
  return {
    named: new Map([...byRoom].map(([room, all]) => [room, all.map(({ weekday }) => weekday)])),
    none,
    unfit: theirs.filter(({ unfitSince }) => unfitSince !== null),
    unsaid: week.filter((day) => theirs.every(({ weekday }) => weekday !== day)),
  };
}

/** The days of the week on which the link worker is there and has no room that was named and suits. */
export function daysWithoutRoom(facts: readonly RoomFact[], week: readonly number[]): number[] {
  const { unsaid } = roomDays(facts, week);
  return [...new Set([...daysLacking(facts, week), ...unsaid])].toSorted();
}

/** The days of the week of which somebody said that a room is missing or does not suit; or only one of the two. */
export function daysLacking(
  facts: readonly RoomFact[],
  week: readonly number[],
  kinds: readonly RoomLack[] = roomLacks,
): number[] {
  const { none, unfit } = roomDays(facts, week);
  const lacking = [...(kinds.includes('none') ? none : []), ...(kinds.includes('not suitable') ? unfit : [])];
  return [...new Set(lacking.map(({ weekday }) => weekday))].toSorted();
}

/** 'Your room: Room 4 on Mon and Wed.', and the days on which there is none, or none yet. */
export function sayRooms(
  facts: readonly RoomFact[],
  week: readonly number[],
  whose: string,
  today: Temporal.PlainDate,
): string[] {
  const { named, none, unfit, unsaid } = roomDays(facts, week);
  const rooms = [...named].map(([room, days]) => `${room} on ${sayShortWeek(days)}`);
  return [
    ...(rooms.length ? [`${whose}: ${listed(rooms)}.`] : []),
    ...bySince(none, 'noneSince').map(
      ([since, days]) => `No room on ${sayShortWeek(days)}, since ${sayShortDay(since, today)}.`,
    ),
    ...bySince(unfit, 'unfitSince').map(
      ([since, days]) => `Room not suitable on ${sayShortWeek(days)}, since ${sayShortDay(since, today)}.`,
    ),
    ...(unsaid.length ? [`No room yet on ${sayShortWeek(unsaid)}.`] : []),
  ];
}

/** Days of which something is so, by the day since when, oldest first. */
export function bySince(
  facts: readonly RoomFact[],
  part: 'noneSince' | 'unfitSince',
): [since: Temporal.PlainDate, week: number[]][] {
  const all = Map.groupBy(facts, (one) => one[part]?.toString() ?? '');
  return [...all]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .flatMap(([, days]) => {
      const since = days[0]?.[part];
      return since ? [[since, days.map(({ weekday }) => weekday)] as [Temporal.PlainDate, number[]]] : [];
    });
}

const wanting = 'a room on ';
const wantingBetter = 'a room that suits on ';

/** What a step waits for where there is no room, or none that suits: 'a room on Wednesdays'. */
export function noRoomReason(none: readonly number[], unfit: readonly number[] = []): string {
  if (unfit.length === 0) return `${wanting}${sayWeek(none)}`;
  if (none.length === 0) return `${wantingBetter}${sayWeek(unfit)}`;
  return `${wanting}${sayWeek(none)}, and one that suits on ${sayWeek(unfit)}`;
}

/** Whether a step waits for a room, in these words of ours. */
export function isNoRoomReason(reason: string | null): boolean {
  return [wanting, wantingBetter].some((words) => reason?.startsWith(words));
}

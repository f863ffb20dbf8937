import type { Temporal } from 'temporal-polyfill';
import { listed, sayShortDay, sayShortWeek, sayWeek } from './say-day.ts';

/** What is written down of one day of the week at a placement: which room, or since when there is none. */
export type RoomFact = {
  readonly placement: string;
  readonly weekday: number;
  readonly room: string | null;
  readonly noneSince: Temporal.PlainDate | null;
};

/** The link worker's days at a practice, by what is known of a room. */
export type RoomDays = {
  /** Rooms in the order in which the week has them. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  /** Days of which somebody said that there is none. */
  readonly none: readonly RoomFact[];
  /** Days of which nobody has said anything. */
  readonly unsaid: readonly number[];
};

/** What is known of a room on each of some days of the week; other days are none of the link worker's any more. */
export function roomDays(facts: readonly RoomFact[], week: readonly number[]): RoomDays {
  const theirs = facts.filter(({ weekday }) => week.includes(weekday));
  const none = theirs.filter(({ noneSince }) => noneSince !== null);
  const there = theirs.filter((one) => !none.includes(one));
  const byRoom = Map.groupBy(there, ({ room }) => room ?? '');
  return {
    named: new Map([...byRoom].map(([room, all]) => [room, all.map(({ weekday }) => weekday)])),
    none,
    unsaid: week.filter((day) => theirs.every(({ weekday }) => weekday !== day)),
  };
}

/** The days of the week on which the link worker is there and has no room that was named. */
export function daysWithoutRoom(facts: readonly RoomFact[], week: readonly number[]): number[] {
  const { none, unsaid } = roomDays(facts, week);
  return [...none.map(({ weekday }) => weekday), ...unsaid].toSorted();
}

/** 'Your room: Room 4 on Mon and Wed.', and the days on which there is none, or none yet. */
export function sayRooms(
  facts: readonly RoomFact[],
  week: readonly number[],
  whose: string,
  today: Temporal.PlainDate,
): string[] {
  const { named, none, unsaid } = roomDays(facts, week);
  const rooms = [...named].map(([room, days]) => `${room} on ${sayShortWeek(days)}`);
  const bySince = Map.groupBy(none, ({ noneSince }) => (noneSince ? sayShortDay(noneSince, today) : ''));
  return [
    ...(rooms.length ? [`${whose}: ${listed(rooms)}.`] : []),
    ...[...bySince].map(
      ([since, days]) => `No room on ${sayShortWeek(days.map(({ weekday }) => weekday))}, since ${since}.`,
    ),
    ...(unsaid.length ? [`No room yet on ${sayShortWeek(unsaid)}.`] : []),
  ];
}

const wanting = 'a room on ';

/** What a step waits for where there is no room: 'a room on Wednesdays'. */
export function noRoomReason(week: readonly number[]): string {
  return `${wanting}${sayWeek(week)}`;
}

/** Whether a step waits for a room, in these words of ours. */
export function isNoRoomReason(reason: string | null): boolean {
  return reason?.startsWith(wanting) === true;
}

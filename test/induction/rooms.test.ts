import { describe, expect, it, test } from 'vitest';
import {
  daysWithoutRoom,
  isNoRoomReason,
  noRoomReason,
  type RoomFact,
  sayRooms,
} from '../../src/induction/rooms.ts';
import { isSite, pickSite, type Site } from '../../src/induction/site.ts';
import { day } from '../support/an-induction.ts';

const today = day('2026-09-09');
const is = (weekday: number, room: string): RoomFact => ({
  placement: 'p',
  weekday,
  room,
  noneSince: null,
  unfitSince: null,
});
const none = (weekday: number, room: string | null = null): RoomFact => ({
  placement: 'p',
  weekday,
  room,
  noneSince: day('2026-09-07'),
  unfitSince: null,
});
const unfit = (weekday: number, room: string | null = null): RoomFact => ({
  placement: 'p',
  weekday,
  room,
  noneSince: null,
  unfitSince: day('2026-09-08'),
});

describe('what is said of a room', () => {
  test.each([
    ['nothing is written down', [], ['No room yet on Mon and Wed.']],
    ['one room on both days', [is(1, 'Room 4'), is(3, 'Room 4')], ['Room: Room 4 on Mon and Wed.']],
    ['a room on one day', [is(1, 'Room 4')], ['Room: Room 4 on Mon.', 'No room yet on Wed.']],
    ['two rooms', [is(1, 'Room 4'), is(3, 'the loft')], ['Room: Room 4 on Mon and the loft on Wed.']],
    [
      'none on one day',
      [is(1, 'Room 4'), none(3)],
      ['Room: Room 4 on Mon.', 'No room on Wed, since Mon 7 Sep.'],
    ],
    ['none where there was one', [none(1, 'Room 4'), none(3)], ['No room on Mon and Wed, since Mon 7 Sep.']],
    [
      'one that does not suit',
      [is(1, 'Room 4'), unfit(3, 'the treatment room')],
      ['Room: Room 4 on Mon and the treatment room on Wed.', 'Room not suitable on Wed, since Tue 8 Sep.'],
    ],
    [
      'one without a name that does not suit',
      [unfit(1), unfit(3)],
      ['Room not suitable on Mon and Wed, since Tue 8 Sep.'],
    ],
    [
      'a day that is not theirs any more',
      [is(1, 'Room 4'), is(3, 'Room 4'), none(5)],
      ['Room: Room 4 on Mon and Wed.'],
    ],
  ] as const)('%s', (_what, facts, says) => expect(sayRooms(facts, [1, 3], 'Room', today)).toEqual(says));

  it('days without one are those of which it is said, and those of which nothing is', () => {
    expect(daysWithoutRoom([is(1, 'Room 4'), none(4)], [1, 3, 4])).toEqual([3, 4]);
    expect(daysWithoutRoom([is(1, 'a'), is(3, 'a'), is(4, 'b')], [1, 3, 4])).toEqual([]);
    expect(daysWithoutRoom([is(1, 'a'), unfit(3, 'a'), is(4, 'b')], [1, 3, 4])).toEqual([3]);
  });

  it('what a step waits for is known as ours again', () => {
    expect(noRoomReason([1, 3])).toBe('a room on Mondays and Wednesdays');
    expect(noRoomReason([], [3])).toBe('a room that suits on Wednesdays');
    expect(noRoomReason([1], [3])).toBe('a room on Mondays, and one that suits on Wednesdays');
    expect([noRoomReason([5]), noRoomReason([], [5])].every(isNoRoomReason)).toBe(true);
    expect(isNoRoomReason('smartcard office')).toBe(false);
    expect(isNoRoomReason(null)).toBe(false);
  });
});

describe('which placement is meant', () => {
  const site = (id: string, linkWorker: string, practice: string, week: readonly number[]): Site => ({
    id,
    linkWorker,
    week,
    induction: `of ${linkWorker}`,
    practice: { id: practice, name: practice },
  });
  const all = [
    site('a', 'Priya Nair', 'Riverside Surgery', [1, 3]),
    site('b', 'Priya Nair', 'Elm Tree Practice', [4]),
    site('c', 'Omar Farouk', 'Riverside Surgery', [2]),
  ];
  const names = (...labels: string[]) => labels;
  test.each([
    ['by name and place', { who: 'priya', place: 'elm' }, [], 'b'],
    ['by whole name where there is one place', { who: 'Omar Farouk' }, [], 'c'],
    ['by the day, where the name fits two places', { who: 'Priya' }, [4], 'b'],
    ['by the day alone', {}, [1], 'a'],
    ['by a card’s id', { id: 'c' }, [], 'c'],
    [
      'not, where several fit',
      { who: 'Priya' },
      [],
      names('Priya at Riverside Surgery', 'Priya at Elm Tree Practice'),
    ],
    [
      'not, where no day tells them apart',
      { who: 'Priya' },
      [1, 4],
      names('Priya at Riverside Surgery', 'Priya at Elm Tree Practice'),
    ],
    [
      'not by another’s name',
      { who: 'Zoe' },
      [],
      names('Priya at Riverside Surgery', 'Priya at Elm Tree Practice', 'Omar at Riverside Surgery'),
    ],
    [
      'not by half a name at another place',
      { who: 'Omar', place: 'Elm' },
      [2],
      names('Priya at Riverside Surgery', 'Priya at Elm Tree Practice', 'Omar at Riverside Surgery'),
    ],
  ] as const)('%s', (_what, ref, week, expected) => {
    const found = pickSite(all, ref, week);
    expect(isSite(found) ? found.id : found.names).toEqual(expected);
  });
});

import { describe, expect, it, test } from 'vitest';
import { accessThings, notTested, sayAccess } from '../../src/induction/access.ts';
import {
  askOfMeeting,
  firstMeeting,
  type Invite,
  type MeetingDay,
  sayInvites,
  sayMeeting,
} from '../../src/induction/invites.ts';
import { anInduction, day, holidays } from '../support/an-induction.ts';

const today = day('2026-09-09');
const induction = anInduction({
  weeks: [[1, 3], [4]],
  away: { priya: [{ from: day('2026-09-21'), to: day('2026-09-25') }] },
});
const each = (weekday: number): MeetingDay => ({ weekday });
const once = (text: string): MeetingDay => ({ day: day(text) });

function invited(when: MeetingDay, on = '2026-09-01', meeting = 'huddle'): Invite {
  return { placement: 'placement-0', meeting, when, on: day(on) };
}

describe('the first meeting at which the link worker can be', () => {
  test.each([
    ['each Monday, invited before the start', invited(each(1)), '2026-09-07'],
    ['each Monday, invited on one', invited(each(1), '2026-09-14'), '2026-09-14'],
    ['each Monday, invited the day after', invited(each(1), '2026-09-15'), '2026-09-28'],
    ['each Wednesday, while she is on leave', invited(each(3), '2026-09-22'), '2026-09-30'],
    ['each Tuesday, when she is not there', invited(each(2)), null],
    ['once, on a day of hers', invited(once('2026-09-16')), '2026-09-16'],
    ['once, on leave', invited(once('2026-09-23')), null],
    ['once, on a day that is not hers', invited(once('2026-09-17')), null],
    ['once, before she starts', invited(once('2026-09-02')), null],
    ['each Monday over Christmas, without the bank holiday', invited(each(1), '2026-12-28'), '2027-01-04'],
    ['at a practice that is not there any more', { ...invited(each(1)), placement: 'gone' }, null],
  ])('%s', (_what, invite, first) =>
    expect(firstMeeting(invite, induction, holidays)?.toString() ?? null).toBe(first),
  );
});

describe('what is asked of a meeting', () => {
  const known = (invite: Invite, firstOn: string | null) => ({
    ...invite,
    firstOn: firstOn ? day(firstOn) : null,
  });
  test.each([
    ['nothing before there was one', [known(invited(each(3)), '2026-09-16')], undefined],
    ['nothing on the day itself', [known(invited(each(3)), '2026-09-09')], undefined],
    ['nothing of one she cannot be at', [known(invited(each(2)), null)], undefined],
    [
      'by its name the day after',
      [known(invited(each(1)), '2026-09-07')],
      'Did you get to the huddle on Mondays?',
    ],
    [
      'the earliest of two',
      [known(invited(each(1), '2026-09-01', 'MDT'), '2026-09-08'), known(invited(each(1)), '2026-09-07')],
      'Did you get to the huddle on Mondays?',
    ],
  ])('%s', (_what, invites, question) => expect(askOfMeeting(invites, today)).toBe(question));

  it('its day is said once', () => {
    expect(sayMeeting(invited(each(2), '2026-09-01', 'Tuesday team meeting at 1pm'), today)).toBe(
      'Tuesday team meeting at 1pm',
    );
    expect(sayMeeting(invited(once('2026-09-16')), today)).toBe('huddle on Wed 16 Sep');
    expect(sayInvites([], today)).toEqual([]);
    expect(sayInvites([invited(each(2)), invited(each(4), '2026-09-01', 'MDT')], today)).toEqual([
      'Invited to the huddle on Tuesdays and the MDT on Thursdays.',
    ]);
  });
});

describe('what was tested', () => {
  test.each([
    [
      'nothing',
      [],
      [],
      ['Not tested yet: door, smartcard, clinical system, email, Teams, phone and printer.'],
    ],
    [
      'some, in the order of the list',
      ['email', 'door'],
      [],
      ['Tested: door and email.', 'Not tested yet: smartcard, clinical system, Teams, phone and printer.'],
    ],
    [
      'without what is not there',
      ['door'],
      ['printer', 'phone', 'smartcard'],
      ['Tested: door.', 'Not tested yet: clinical system, email and Teams.'],
    ],
    ['all', accessThings, [], ['Tested: door, smartcard, clinical system, email, Teams, phone and printer.']],
    ['nothing there at all', [], accessThings, []],
  ] as const)('%s', (_what, tested, out, says) => expect(sayAccess(tested, out)).toEqual(says));

  it('all is tested where what is left is not there', () =>
    expect(notTested(['door'], accessThings.slice(1))).toEqual([]));
});

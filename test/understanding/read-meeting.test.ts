import { expect, test } from 'vitest';
import { readMeeting } from '../../src/understanding/read-meeting.ts';
import { readThings } from '../../src/understanding/read-things.ts';
import { day } from '../support/an-induction.ts';

const monday = day('2026-09-07');

test.each([
  ['Tuesday team meeting at 1pm', 'Tuesday team meeting at 1pm', { weekday: 2 }],
  ['team meeting on Tuesdays', 'team meeting', { weekday: 2 }],
  ['MDT on Thursdays at 12', 'MDT on Thursdays at 12', { weekday: 4 }],
  ['partners’ meeting on 16 September', 'partners’ meeting', { day: day('2026-09-16') }],
  ['partners’ meeting on next Thursday', 'partners’ meeting', { day: day('2026-09-17') }],
  ['Wednesday 16 September huddle', 'Wednesday 16 September huddle', { day: day('2026-09-16') }],
  ['talk on falls on Fridays', 'talk on falls', { weekday: 5 }],
  ['huddle', 'huddle', undefined],
  ['huddle on Mondays and Wednesdays', 'huddle', undefined],
  ['Monday or Thursday huddle', 'Monday or Thursday huddle', undefined],
])('“%s” is %s', (text, meeting, when) => {
  const read = readMeeting(text, monday);
  expect(read.meeting).toBe(meeting);
  expect(read.when).toEqual(when);
});

test.each([
  ['smartcard and email', ['smartcard', 'email']],
  ['the door, their phone & Teams', ['door', 'phone', 'Teams']],
  ['smart card', ['smartcard']],
  ['EMIS', ['clinical system']],
  ['email, e-mail', ['email']],
  ['the kettle', undefined],
  ['door and kettle', undefined],
  ['', undefined],
])('“%s” lists %s', (text, things) => expect(readThings(text)).toEqual(things));

import { expect, test } from 'vitest';
import type { PracticeAsk } from '../../src/understanding/practice-ask.ts';
import { readPractice } from '../../src/understanding/read-practice.ts';
import { day } from '../support/an-induction.ts';

const monday = day('2026-09-07');

const rows: readonly (readonly [PracticeAsk | undefined, readonly string[]])[] = [
  [
    { ask: 'my practice' },
    ['my practice', 'My Practice!', 'my practice?', 'our practice', 'my practice please'],
  ],
  [
    { ask: 'my practice', place: { words: 'Riverside' } },
    ['my practice Riverside', 'my practice at Riverside', 'MY PRACTICE Riverside.'],
  ],
  [{ ask: 'my practice', page: 2 }, ['my practice page 2']],
  [{ ask: 'my practice', place: { words: 'Elm Tree' }, page: 3 }, ['my practice Elm Tree page 3']],
  [{ ask: 'rooms' }, ['rooms', 'my rooms', 'my room', 'the rooms', 'Rooms.']],
  [{ ask: 'room', site: {} }, ['room', 'name the room', 'name a room']],
  [{ ask: 'room', site: { who: 'Priya' } }, ['room for Priya', 'name the room for Priya']],
  [{ ask: 'room', site: { who: 'Priya', place: 'Elm Tree' } }, ['room for Priya at Elm Tree']],
  [
    { ask: 'name room', site: { who: 'Priya' }, room: 'Room 4', week: [1, 3] },
    [
      'room for Priya is Room 4 on Mon Wed',
      'the room for Priya is now Room 4 on Mondays and Wednesdays.',
      'room for Priya: Room 4 on Mon, Wed',
      'Priya’s room is Room 4 on Mon and Wed',
    ],
  ],
  [
    {
      ask: 'name room',
      site: { who: 'Priya', place: 'Elm Tree' },
      room: 'the quiet room on the first floor',
    },
    [
      'room for Priya at Elm Tree is the quiet room on the first floor',
      'room for Priya at Elm Tree is the quiet room on the first floor on all days',
      "Priya's room at Elm Tree is the quiet room on the first floor",
    ],
  ],
  [
    { ask: 'name room', site: {}, room: 'the loft on the left', week: [4] },
    ['room is the loft on the left on Thursdays'],
  ],
  [
    { ask: 'no room', site: {}, week: [3] },
    ['no room on Wed', 'no room Wed', 'There is no room on Wednesday!'],
  ],
  [{ ask: 'no room', site: {}, week: [1] }, ['no room today', 'no room for me today', 'no room on Monday']],
  [
    { ask: 'no room', site: { who: 'Priya Nair' } },
    ['no room for Priya Nair', 'no room for Priya Nair any day'],
  ],
  [
    { ask: 'no room', site: { who: 'Priya', place: 'Riverside' }, week: [1, 3] },
    ['no room for Priya at Riverside on Mon and Wed'],
  ],
  [
    { ask: 'no room', site: { place: 'Elm Tree' }, week: [3], kind: 'not suitable' },
    ['room not suitable at Elm Tree on Wed', 'The room is not suitable at Elm Tree on Wednesdays.'],
  ],
  [
    { ask: 'no room', site: { place: 'Elm Tree' }, kind: 'not suitable' },
    [
      'room not suitable at Elm Tree',
      'room at Elm Tree is not suitable',
      'my room is unsuitable at Elm Tree',
    ],
  ],
  [
    { ask: 'no room', site: { who: 'Priya' }, week: [1, 3], kind: 'not suitable' },
    ['room not suitable for Priya on Mon and Wed', 'the room for Priya is not suitable on Mon and Wed'],
  ],
  [
    { ask: 'no access', site: { place: 'Elm Tree' }, things: ['smartcard'] },
    ['no smartcard at Elm Tree', 'I have no smartcard at Elm Tree', 'still no smart card at Elm Tree'],
  ],
  [
    { ask: 'no access', site: { place: 'Elm Tree' }, things: ['clinical system'] },
    [
      'cannot log in to the clinical system at Elm Tree',
      'I can’t log into EMIS at Elm Tree',
      'the clinical system doesn’t work at Elm Tree',
    ],
  ],
  [
    { ask: 'no access', site: {}, things: ['phone'] },
    ['phone does not work', 'My phone isn’t working.', 'the phone still does not work'],
  ],
  [
    { ask: 'no access', site: { who: 'Priya', place: 'Riverside' }, things: ['smartcard', 'phone'] },
    ['no smartcard and phone for Priya at Riverside', 'no smartcard or phone for Priya at Riverside'],
  ],
  [{ ask: 'no access', site: { place: 'Elm Tree' } }, ['cannot log in at Elm Tree', 'no access at Elm Tree']],
  [{ ask: 'access works', site: {} }, ['access works now', 'logins work now', 'everything works now']],
  [
    { ask: 'access works', site: { place: 'Elm Tree' }, things: ['smartcard'] },
    ['smartcard works now at Elm Tree', 'my smartcard now works at Elm Tree'],
  ],
  [{ ask: 'unclear days' }, ['room not suitable on the first floor']],
  [
    undefined,
    [
      'no time at Elm Tree',
      'this does not work',
      'cannot log in to life',
      'no',
      'no smartcard?',
      'it works now',
    ],
  ],
  [{ ask: 'unclear days' }, ['no room on the first floor', 'no room on Wed?', 'no room on Wed if it rains']],
  [{ ask: 'invites', site: {} }, ['invites', 'meetings']],
  [{ ask: 'invites', site: { who: 'Priya', place: 'Elm Tree' } }, ['invites for Priya at Elm Tree']],
  [
    { ask: 'invite', site: { who: 'Priya' }, meeting: 'Tuesday team meeting at 1pm', when: { weekday: 2 } },
    [
      'invited Priya to the Tuesday team meeting at 1pm',
      'I have invited Priya to the Tuesday team meeting at 1pm.',
      'invite Priya to our Tuesday team meeting at 1pm',
    ],
  ],
  [
    { ask: 'invite', site: { who: 'Priya', place: 'Riverside' }, meeting: 'huddle' },
    ['invited Priya at Riverside to the huddle'],
  ],
  [
    { ask: 'uninvite', site: { who: 'Priya' }, meeting: 'huddle' },
    ['uninvited Priya from the huddle', 'not invited Priya to the huddle'],
  ],
  [
    { ask: 'access', site: { who: 'Priya' } },
    ['access for Priya', 'logins for Priya', 'what was tested for Priya'],
  ],
  [
    { ask: 'tested', site: { who: 'Priya' }, change: { tested: ['smartcard', 'email'] } },
    ['tested smartcard and email for Priya', 'I’ve tested the smartcard, email for Priya'],
  ],
  [{ ask: 'tested', site: {}, change: { tested: 'all' } }, ['tested everything', 'tested all of it']],
  [
    { ask: 'tested', site: { who: 'Priya' }, change: { notTested: ['phone'] } },
    ['not tested phone for Priya', 'not tested yet phone for Priya'],
  ],
  [
    { ask: 'left out', things: ['printer'], out: true },
    ['we have no printer', 'we don’t have a printer here'],
  ],
  [
    { ask: 'left out', place: { words: 'Riverside' }, things: ['printer'], out: false },
    ['we have a printer at Riverside'],
  ],
  [{ ask: 'unclear things' }, ['tested the kettle for Priya']],
  [undefined, ['invited Priya to the huddle on Mondays?', 'we have a problem', 'we have no time', 'invited']],
  [undefined, ['practice', 'add practice', 'my practices are closed', '', 'is Priya’s room Room 4?', 'no']],
];

test.each(rows.flatMap(([ask, texts]) => texts.map((text) => [text, ask] as const)))('“%s”', (text, ask) =>
  expect(readPractice(text, monday)).toEqual(ask),
);

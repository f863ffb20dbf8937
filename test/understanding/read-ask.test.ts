import { expect, test } from 'vitest';
import type { Ask } from '../../src/understanding/ask.ts';
import { readAsk } from '../../src/understanding/read-ask.ts';
import { day } from '../support/an-induction.ts';

const today = day('2026-09-07');
const two = { number: 2 };
const the17th = { day: day('2026-09-17') };

const rows: readonly (readonly [Ask, readonly string[]])[] = [
  [
    { ask: 'hello' },
    ['hi', 'Hi', 'HI!', 'hello', 'Hello.', 'hey', 'good morning', 'Morning!', 'hello Belong', 'hiya'],
  ],
  [{ ask: 'help' }, ['help', 'HELP', 'Help!', '?', 'help me', 'what can you do', 'menu', 'help please']],
  [
    { ask: 'next' },
    [
      "what's next",
      'What’s next?',
      'WHATS NEXT',
      'what is next',
      'next',
      'What now?',
      'what do I do next?',
      'whats now',
    ],
  ],
  [{ ask: 'tick list' }, ['tick list', 'Tick list.', 'ticks', 'questions']],
  [{ ask: 'who is who' }, ['who is who', "who's who", 'Who’s who?', 'whos who', 'who do I ask?']],
  [{ ask: 'thanks' }, ['thanks', 'Thank you!', 'ta', 'cheers', 'many thanks']],
  [
    { ask: 'yes' },
    ['yes', 'Yes.', 'y', 'yep', 'yeah', "that's right", 'That’s right', 'ok', 'correct', 'yes please'],
  ],
  [{ ask: 'no' }, ['no', 'No.', 'n', 'nope', 'nah']],
  [{ ask: 'list' }, ['my list', 'My List!', 'list', 'the list', 'show my list', 'show everything']],
  [
    { ask: 'list', place: 'Elm Tree' },
    ['list Elm Tree', 'my list at Elm Tree', 'list for Elm Tree', 'LIST Elm Tree.'],
  ],
  [{ ask: 'list', page: 2 }, ['more', 'page 2', 'Page 2']],
  [{ ask: 'list', page: 3 }, ['page 3', 'page3']],
  [{ ask: 'status' }, ['status', 'my status', 'Status?']],
  [
    { ask: 'status', who: { words: 'Priya' } },
    ['status Priya', 'status of Priya', 'status for Priya', 'STATUS Priya?', 'status Priya.'],
  ],
  [
    { ask: 'status', who: { words: 'Priya at Elm Tree' }, place: { words: 'Elm Tree' } },
    ['status Priya at Elm Tree', 'status of Priya at Elm Tree.'],
  ],
  [{ ask: 'hand over', step: two }, ['not me 2', 'Not me: 2', 'not me #2']],
  [
    { ask: 'hand over', step: two, to: { words: 'Joyce Mensah' } },
    [
      'not me 2, Joyce Mensah',
      'hand 2 to Joyce Mensah',
      'hand over 2 to Joyce Mensah',
      'not me 2, it’s Joyce Mensah’s',
    ],
  ],
  [
    { ask: 'hand over', step: { words: 'a desk near the team' }, to: { words: 'Kelly' } },
    ['hand a desk near the team to Kelly', 'not me a desk near the team, Kelly'],
  ],
  [{ ask: 'hand back', step: two }, ['hand 2 back', 'give 2 back', 'hand back 2', 'take 2 back']],
  [{ ask: 'who needs me' }, ['who needs me', 'Who needs me?', 'who needs my help']],
  [{ ask: 'who needs me', page: 2 }, ['who needs me page 2', 'who needs me 2']],
  [{ ask: 'undo' }, ['undo', 'Undo', 'UNDO!']],
  [{ ask: 'undo', step: two }, ['undo 2', 'Undo #2']],
  [{ ask: 'why', step: two }, ['why 2', 'Why 2?', 'why #2', 'why step 2', 'why no. 2']],
  [{ ask: 'step', step: two }, ['2', '#2', 'show 2', 'step 2', 'open 2', 'Done 2?', 'happened 2?']],
  [
    { ask: 'done', step: two },
    [
      'done 2',
      'Done 2',
      'DONE 2!',
      'done: 2',
      'done #2',
      'done step 2',
      '2 done',
      '2 is done',
      'please done 2',
      'done 2 please',
      '  done   2  ',
      'done 2.',
      'done no 2',
      'done number 2',
    ],
  ],
  [
    { ask: 'happened', step: two },
    ['happened 2', 'Happened 2.', 'it happened 2', '2 happened', 'yes 2', 'happened: 2'],
  ],
  [{ ask: 'not yet', step: two }, ['not yet 2', 'Not yet 2!', 'not yet: 2']],
  [
    { ask: 'called off', step: two },
    [
      'called off 2',
      'Called off: 2',
      'cancelled 2',
      'canceled 2',
      "didn't happen 2",
      'it did not happen 2',
      'Didn’t happen 2',
    ],
  ],
  [
    { ask: 'book', step: two, day: the17th },
    [
      'booked 2 for 17 September',
      'book 2 for 17 September',
      'Booked 2 on 17th September',
      'booked 2 17 September',
      'booked 2 for Thu 17 Sep',
      'booked 2 for thrusday 17th',
      'booked 2 for thurs next week',
      'BOOKED 2 FOR 17/9',
    ],
  ],
  [
    { ask: 'book', step: two, day: the17th, with: { words: 'Dr Shah' } },
    [
      'booked 2 with Dr Shah on 17 September',
      'booked 2 with Dr Shah for 17 September',
      'booked 2 on 17 September with Dr Shah',
      'book 2 for Thu 17 Sep with Dr Shah',
      'booked 2 with Dr Shah 17 September',
      'booked 2 17 September with Dr Shah',
    ],
  ],
  [
    { ask: 'book', step: { words: 'shadow a nurse' }, day: the17th, with: { words: 'Sunita Rao' } },
    [
      'booked shadow a nurse with Sunita Rao on 17 September',
      'book shadow a nurse for 17 Sep with Sunita Rao',
    ],
  ],
  [
    { ask: 'session', step: two },
    [
      'happened 2, more to come',
      '2 happened, more to come',
      'done 2 but there is more to come',
      '2 more to come',
      'session 2',
      'one session of 2 happened',
      'another session of 2',
    ],
  ],
  [{ ask: 'incomplete', of: 'session', missing: 'step' }, ['happened, more to come']],
  [{ ask: 'not yet', step: { words: '2 more to come' } }, ['not yet 2 more to come']],
  [{ ask: 'unknown' }, ['session 2 did not happen', '2 will happen, more to come']],
  [
    { ask: 'move', step: two, day: the17th },
    ['move 2 to 17 September', 'Move 2 to 17 Sept.', 'move 2 17/09/2026'],
  ],
  [
    { ask: 'book', step: { words: 'shadow a GP' }, day: the17th },
    ['booked shadow a GP for 17 September', 'book shadow a GP on 17.9.2026'],
  ],
  [
    { ask: 'blocked', step: two, reason: 'smartcard office' },
    [
      'blocked 2 smartcard office',
      'Blocked: 2 smartcard office',
      'blocked 2: smartcard office',
      'blocked 2 because smartcard office',
      'blocked 2 - smartcard office',
    ],
  ],
  [
    { ask: 'not needed', step: two, reason: 'no nurse here' },
    ['not needed 2 no nurse here', 'Not needed 2, no nurse here', 'not needed 2: no nurse here.'],
  ],
  [{ ask: 'done', step: { words: 'book a room' } }, ['done book a room', 'Done: book a room']],
  [
    { ask: 'happened', step: { words: 'shadow a nurse' } },
    ['happened shadow a nurse', 'happened the shadow a nurse'],
  ],
  [
    { ask: 'done', step: { words: 'Agree what the job is, and what it is not' } },
    ['done Agree what the job is, and what it is not'],
  ],
  [
    { ask: 'manager first', step: two },
    ['tell my line manager first 2', 'Line manager first 2', 'manager first: 2', 'Tell my manager first 2!'],
  ],
  [
    { ask: 'called off', step: two, reason: 'no room' },
    [
      'called off 2 no room',
      'Called off 2: no room',
      'called off 2 because no room',
      'cancelled 2 - no room',
    ],
  ],
  [{ ask: 'everybody', step: two }, ['tell everybody 2', 'Tell everybody: 2']],
  [{ ask: 'incomplete', of: 'done', missing: 'step' }, ['done', 'Done!', 'done 🙂']],
  [{ ask: 'incomplete', of: 'happened', missing: 'step' }, ['happened', 'it happened']],
  [{ ask: 'incomplete', of: 'blocked', missing: 'reason' }, ['blocked 2', 'blocked 2.']],
  [{ ask: 'incomplete', of: 'blocked', missing: 'step' }, ['blocked']],
  [{ ask: 'incomplete', of: 'not needed', missing: 'reason' }, ['not needed 2']],
  [{ ask: 'incomplete', of: 'book', missing: 'day' }, ['booked 2', 'book 2']],
  [{ ask: 'incomplete', of: 'move', missing: 'day' }, ['move 2']],
  [{ ask: 'incomplete', of: 'why', missing: 'step' }, ['why', 'why?']],
];

const table = rows.flatMap(([ask, texts]) => texts.map((text) => [text, ask] as const));

test.each(table)('“%s” asks for %o', (text, ask) => expect(readAsk(text, today)).toEqual(ask));

test('the table is long enough to mean something', () => expect(table.length).toBeGreaterThan(140));

const closing = ['done', 'happened'];

test.each([
  'not done 2',
  'I have not done 2',
  "I haven't done 2",
  'done 2 tomorrow',
  'done 2 when Bev is back',
  'when done 2',
  'if 2 is done',
  'nearly done 2',
  'half done 2',
  'done 2 not really',
  '2 is not done',
  '2 never happened',
  'happened 2 almost',
  'will be done 2',
  'should be done 2',
  'done 2 once I have a login',
  'done 2?',
  'is 2 done?',
  'happened 2??',
  'don’t say done 2',
])('“%s” closes nothing', (text) => expect(closing).not.toContain(readAsk(text, today).ask));

test.each([
  '',
  '   ',
  '🙂',
  '\u200B',
  'wibble',
  'I feel sad today',
  'tell me a joke',
  '<at>Belong</at>',
  'select * from step',
  'x'.repeat(100_000),
])('“%.20s” means nothing that Belong knows', (text) =>
  expect(readAsk(text, today)).toEqual({ ask: 'unknown' }),
);

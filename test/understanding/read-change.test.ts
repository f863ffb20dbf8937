import { describe, expect, test } from 'vitest';
import { readChange } from '../../src/understanding/read-change.ts';
import { readWeek } from '../../src/understanding/read-week.ts';
import { day } from '../support/an-induction.ts';

const today = day('2026-09-09');
const change = (who: string, what: object) => ({
  ask: 'change',
  who: { words: who },
  sure: false,
  change: what,
});

test.each([
  ['change people', { ask: 'change people', who: undefined }],
  ['change people for Priya', { ask: 'change people', who: { words: 'Priya' } }],
  [
    'Priya’s line manager is now Helen Marsden',
    change('Priya', { kind: 'role', role: 'line-manager', people: 'Helen Marsden' }),
  ],
  [
    'case supervisor for Priya is Ruth Adeyemi, ruth@nhs.net',
    change('Priya', { kind: 'role', role: 'case-supervisor', people: 'Ruth Adeyemi, ruth@nhs.net' }),
  ],
  ['Priya’s PCN lead is nobody', change('Priya', { kind: 'role', role: 'pcn-lead', people: '' })],
  [
    'add Elm Tree to Priya on Thu from 5 October',
    change('Priya', { kind: 'add', place: 'Elm Tree', week: [4], day: '2026-10-05' }),
  ],
  [
    'add Elm Tree to Priya’s induction on Tue and Thu',
    change('Priya', { kind: 'add', place: 'Elm Tree', week: [2, 4], day: '2026-09-09' }),
  ],
  ['add Elm Tree to Priya', { ask: 'unclear change', missing: 'days' }],
  ['Priya leaves Elm Tree', change('Priya', { kind: 'leave', place: 'Elm Tree' })],
  ['Priya starts on 14 September', change('Priya', { kind: 'start', place: '', day: '2026-09-14' })],
  [
    'Priya starts at Elm Tree on 14 September',
    change('Priya', { kind: 'start', place: 'Elm Tree', day: '2026-09-14' }),
  ],
  ['Priya starts on half term', { ask: 'unclear change', missing: 'day' }],
  ['my days Mon Tue Thu', { ask: 'my days', week: [1, 2, 4], place: '', sure: false }],
  [
    'my days at Riverside: Monday and Wednesday',
    { ask: 'my days', week: [1, 3], place: 'Riverside', sure: false },
  ],
  ['my days every day', { ask: 'my days', week: [1, 2, 3, 4, 5], place: '', sure: false }],
  ['my days Mon, Tue & Thu', { ask: 'my days', week: [1, 2, 4], place: '', sure: false }],
  ['my days at Riverside Mon at Elm Tree Fri', { ask: 'unclear change', missing: 'days' }],
  ['Priya starts on 3 August', change('Priya', { kind: 'start', place: '', day: '2026-08-03' })],
  ['Priya starts on 3 August 2027', change('Priya', { kind: 'start', place: '', day: '2027-08-03' })],
  ['my days whenever', { ask: 'unclear change', missing: 'days' }],
  ['Priya’s days at Riverside are Tue', change('Priya', { kind: 'days', place: 'Riverside', week: [2] })],
  ['Priya’s employer is The Larder', change('Priya', { kind: 'employer', employer: 'The Larder' })],
  ['cancel induction', { ask: 'cancel induction', name: '', typedBack: false }],
  ['cancel the induction of Priya Nair', { ask: 'cancel induction', name: 'Priya Nair', typedBack: true }],
  ['Priya Nair is leaving', { ask: 'leaver', who: 'Priya Nair', heir: '', sure: false }],
  [
    'Kelly Marsh is leaving, Tom Fairley takes over',
    { ask: 'leaver', who: 'Kelly Marsh', heir: 'Tom Fairley', sure: false },
  ],
  [
    'lesson for Riverside: book the room early',
    { ask: 'lesson', place: { words: 'Riverside' }, words: 'book the room early' },
  ],
  ['the weather is nice', undefined],
  ['done 2', undefined],
])('“%s”', (text, asked) => expect(readChange(text, today)).toEqual(asked));

describe('days of the week', () => {
  test.each([
    ['Mon Tue Thu', [1, 2, 4]],
    ['mondays and weds', [1, 3]],
    ['Mon-Thu', [1, 2, 3, 4]],
    ['Monday to Friday', [1, 2, 3, 4, 5]],
    ['full time', [1, 2, 3, 4, 5]],
    ['Thu, Mon, Thu', [1, 4]],
    ['Thu to Mon', undefined],
    ['sometimes', undefined],
    ['', undefined],
  ])('“%s” are %s', (text, week) => expect(readWeek(text)).toEqual(week));
});

test('a sentence that repeats itself is read as fast as any other', () => {
  const long = `my days ${'mon'.repeat(300)} x`;
  expect(readChange(long, today)).toEqual({ ask: 'unclear change', missing: 'days' });
});

import { describe, expect, test } from 'vitest';
import type { CheckedText } from '../../src/induction/checked-text.ts';
import { progressOf } from '../../src/induction/progress.ts';
import type { Refusal } from '../../src/induction/refusal.ts';
import { sayRefusal } from '../../src/induction/say-refusal.ts';
import { sayState } from '../../src/induction/say-state.ts';
import type { Step } from '../../src/induction/step.ts';
import { stepFacts } from '../../src/induction/step-facts.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { anInduction, day, holidays, stepOf, type Wishes, withSteps } from '../support/an-induction.ts';

const monday = day('2026-09-07');

/** The sentence on a step for one reader on 14 September. */
function said(line: string, change: Partial<Step>, viewer: string, wishes: Wishes = {}): string {
  const induction = anInduction(wishes);
  const step = { ...stepOf(induction, line), ...change };
  const all = withSteps(induction, step);
  const today = day('2026-09-14');
  return sayState(stepToday(step, all, today, holidays), { induction: all, viewer, today });
}

const reason = 'smartcard office' as CheckedText;
const yes = { role: 'link-worker', person: 'priya' } as const;

test.each<[string, Partial<Step>, string, string, string]>([
  ['shadow-gp', {}, 'dawn', 'To do by Wed 16 Sep.', 'open'],
  ['systems-access', {}, 'dawn', 'Was to do by Fri 4 Sep.', 'late'],
  [
    'reception-diary',
    {},
    'kelly',
    'Waits for “Set up smartcard, logins and phone”.',
    'waiting, for the practice',
  ],
  ['reception-diary', {}, 'priya', 'Waits for “Be able to log in and get to work”.', 'waiting, for her'],
  [
    'shadow-gp',
    { state: 'booked', bookedFor: day('2026-09-17') },
    'okafor',
    'Booked for Thu 17 Sep.',
    'booked',
  ],
  [
    'shadow-gp',
    { state: 'booked', bookedFor: day('2026-09-11') },
    'okafor',
    'Was booked for Fri 11 Sep. Did it happen?',
    'booked and past',
  ],
  [
    'systems-access',
    { state: 'said done', doneBy: 'dawn' },
    'priya',
    'Dawn says this is done. Waiting for you to say it happened.',
    'said done',
  ],
  [
    'consulting-room',
    { state: 'said done', doneBy: 'dawn' },
    'dawn',
    'You say this is done. Waiting for Priya to say it happened, from Mon 21 Sep.',
    'said done too early to agree',
  ],
  ['systems-access', { state: 'agreed', yes: [yes] }, 'dawn', 'Priya says it happened.', 'agreed by one'],
  [
    'systems-access',
    { state: 'agreed', doneBy: 'dawn', yes: [yes] },
    'priya',
    'Both say it happened.',
    'agreed by both',
  ],
  [
    'systems-access',
    { state: 'not happened', misses: 1 },
    'dawn',
    'Not happened yet. New day needed.',
    'called off',
  ],
  [
    'systems-access',
    { state: 'blocked', reason, reasonBy: 'dawn' },
    'priya',
    'Waiting for: smartcard office. Dawn’s move.',
    'blocked',
  ],
  [
    'systems-access',
    { state: 'not needed', reason, reasonBy: 'bev' },
    'priya',
    'Not needed. Bev: “smartcard office”.',
    'not needed',
  ],
])('%s %j reads for %s: “%s” (%s)', (line, change, viewer, words) =>
  expect(said(line, change, viewer)).toBe(words),
);

test('leave is said with its last day', () =>
  expect(
    said('shadow-gp', {}, 'priya', {
      away: { okafor: [{ from: day('2026-09-14'), to: day('2026-09-18') }] },
    }),
  ).toBe('Paused: Dr Okafor is away until Fri 18 Sep.'));

const noes: readonly Refusal[] = [
  { no: 'not yours' },
  { no: 'not your side', wanted: 'done', whose: ['dawn'] },
  { no: 'not your side', wanted: 'happened', whose: ['priya'] },
  { no: 'too early', from: day('2026-09-21') },
  { no: 'already', state: 'said done' },
  { no: 'already', state: 'not happened' },
  { no: 'settled', state: 'agreed', by: ['dawn', 'priya'] },
  { no: 'link worker asks' },
  { no: 'must have', whose: ['bev'] },
  { no: 'day has passed', day: day('2026-09-01') },
  { no: 'too far ahead', day: day('2031-09-01') },
  { no: 'reason needed' },
  { no: 'card is old' },
  { no: 'nothing to undo' },
  { no: 'answered since' },
  { no: 'next has begun' },
];

test('every no is a sentence of its own that a person can read', () => {
  const reader = { induction: anInduction(), viewer: 'kelly', today: monday };
  const words = noes.map((no) => sayRefusal(no, reader));
  expect(new Set(words).size).toBe(noes.length);
  for (const sentence of words) expect(sentence).toMatch(/^[A-Z].+[.”]$/);
});

describe('what a step offers its reader', () => {
  const induction = anInduction();
  const facts = (viewer: string, change: Partial<Step> = {}) => {
    const step = { ...stepOf(induction, 'systems-access'), ...change };
    const today = day('2026-09-14');
    return stepFacts(stepToday(step, induction, today, holidays), { induction, viewer, today });
  };

  test.each<[string, Partial<Step>, readonly string[]]>([
    ['dawn', {}, ['done', 'called off', 'set day', 'set aside', 'hand over']],
    ['dawn', { handedTo: 'kelly' }, ['hand over']],
    ['kelly', { handedTo: 'kelly' }, ['done', 'called off', 'set day', 'set aside', 'hand over']],
    ['priya', {}, ['happened', 'called off', 'set day', 'set aside']],
    ['kelly', {}, []],
    ['dawn', { state: 'agreed', yes: [yes] }, []],
    ['dawn', { state: 'said done', doneBy: 'dawn' }, ['not yet', 'called off', 'set day', 'set aside']],
    ['priya', { agreeFrom: day('2026-09-21') }, ['called off', 'set day', 'set aside']],
  ])('%s with %j can do %j', (viewer, change, can) => expect(facts(viewer, change).can).toEqual(can));

  test('the owner reads what to do, the other side what to expect', () =>
    expect([facts('dawn').title, facts('priya').title]).toEqual([
      'Set up smartcard, logins and phone',
      'Be able to log in and get to work',
    ]));
});

test('whoever agrees beside the link worker is asked in words that are not hers', () => {
  const induction = anInduction();
  const step = stepOf(induction, 'name-wellbeing-supervisor');
  const facts = (viewer: string) =>
    stepFacts(stepToday(step, induction, monday, holidays), { induction, viewer, today: monday });
  expect([facts('priya').title, facts('ruth').title]).toEqual([
    'Know who looks out for your wellbeing',
    'Name who looks out for their wellbeing',
  ]);
  expect(facts('ruth').question).toBe(
    'Has this happened for Priya: “Name who looks out for their wellbeing”?',
  );
});

test('an aspect is counts of states in words, and never a score', () => {
  const induction = anInduction();
  const today = day('2026-08-24');
  const change = (line: string, to: Partial<Step>) => ({ ...stepOf(induction, line), ...to });
  const all = withSteps(
    induction,
    change('systems-access', { state: 'agreed' }),
    change('lone-working', { state: 'said done', doneBy: 'bev' }),
    change('referral-route', { state: 'blocked', reason, reasonBy: 'bev' }),
  );
  const says = progressOf(all.steps.map((step) => stepToday(step, all, today, holidays)));
  expect(says.map(({ label }) => label)).toEqual(['People', 'Space and resources', 'How we work', 'Support']);
  expect(says[2]?.says).toMatch(/^1 agreed, 1 said done by one side, \d+ to do and 1 blocked$/);
  expect(says.map(({ says: words }) => words).join()).not.toContain('%');
});

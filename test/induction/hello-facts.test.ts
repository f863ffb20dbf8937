import { describe, expect, test } from 'vitest';
import type { CheckedText } from '../../src/induction/checked-text.ts';
import { helloFacts, isHello } from '../../src/induction/hello-facts.ts';
import type { Introduction } from '../../src/induction/introduction.ts';
import type { Step } from '../../src/induction/step.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { anInduction, day, holidays, type Wishes } from '../support/an-induction.ts';

/** The card for one member of staff, whatever of it a test changes. */
function cardOn(
  today: string,
  {
    introduction = {},
    change = {},
    wishes = {},
  }: { introduction?: Introduction; change?: Partial<Step>; wishes?: Wishes } = {},
) {
  const induction = anInduction(wishes);
  const found = induction.steps.find(({ staff }) => staff !== null);
  if (!found) throw new Error('nobody is to say hello');
  const facts = stepToday({ ...found, ...change }, induction, day(today), holidays);
  return helloFacts(facts, induction, {
    introduction,
    guide: 'Ask {name}.\nOn {days}.',
    today: day(today),
    holidays,
  });
}

describe('the card for a member of staff', () => {
  test('is whole before the link worker has written a word', () => {
    const { says, sections, guide } = cardOn('2026-09-08');
    expect(says).toHaveLength(1);
    expect(says[0]).toMatch(/^Priya Nair is at Riverside Surgery on /);
    expect(sections.map(({ title }) => title)).toEqual([
      'Who Priya is',
      'What Priya can help with',
      'How to reach Priya',
    ]);
    for (const { says: words } of sections) expect(words).toMatch(/^[A-Z].+\.$/);
    expect(guide[0]).toBe('Ask Priya Nair.');
  });

  test('has the link worker’s own words in quotes, part by part', () => {
    const { sections } = cardOn('2026-09-08', { introduction: { help: 'Debt and damp' as CheckedText } });
    expect(sections[1]?.says).toBe('“Debt and damp”');
    expect(sections[0]?.says).toContain('A social prescribing link worker');
  });

  test('says from which day on, where that is still ahead', () =>
    expect(cardOn('2026-08-24').says[0]).toMatch(/, from Monday 7 September on\.$/));

  test('says how it stands where a day was set', () =>
    expect(cardOn('2026-09-08', { change: { state: 'booked', bookedFor: day('2026-09-17') } }).says[1]).toBe(
      'Booked for Thu 17 Sep.',
    ));
});

test.each<[string, Partial<Step>, string, boolean]>([
  ['still to be said', {}, 'kelly', true],
  ['somebody else’s', {}, 'joyce', false],
  ['said', { doneBy: 'kelly', state: 'said done' }, 'kelly', false],
  ['agreed', { state: 'agreed' }, 'kelly', false],
  ['not needed', { state: 'not needed' }, 'kelly', false],
  ['called off', { state: 'not happened' }, 'kelly', true],
])('a hello that is %s comes as a card: %j, %s: %s', (_, change, viewer, comes) => {
  const step = { ...(anInduction().steps[0] as Step), staff: 'kelly', ...change };
  expect(isHello({ step }, viewer)).toBe(comes);
});

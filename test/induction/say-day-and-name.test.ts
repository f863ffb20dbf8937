import { describe, expect, test } from 'vitest';
import { listed, sayDay, sayShortDay, sayWeek, sayWhen } from '../../src/induction/say-day.ts';
import { callName, sayMove, sayWho } from '../../src/induction/say-name.ts';
import { anInduction, day } from '../support/an-induction.ts';

const monday = day('2026-09-07');

test.each([
  [sayDay, '2026-09-17', 'Thursday 17 September'],
  [sayDay, '2027-01-04', 'Monday 4 January 2027'],
  [sayShortDay, '2026-09-17', 'Thu 17 Sep'],
  [sayShortDay, '2027-05-03', 'Mon 3 May 2027'],
  [sayWhen, '2026-09-07', 'today'],
  [sayWhen, '2026-09-08', 'tomorrow'],
  [sayWhen, '2026-09-06', 'Sun 6 Sep'],
])('a day is said in England’s way: %o %s', (say, when, words) => expect(say(day(when), monday)).toBe(words));

test.each([
  [['Dawn'], 'Dawn'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [[], ''],
])('%j is listed as “%s”', (words, said) => expect(listed(words)).toBe(said));

test('the days of a week are said by name', () => expect(sayWeek([1, 3])).toBe('Mondays and Wednesdays'));

describe('names', () => {
  const induction = anInduction();
  test.each([
    ['dawn', 'Dawn'],
    ['okafor', 'Dr Okafor'],
  ])('%s is called %s', (id, name) => expect(callName(id, induction)).toBe(name));

  test('two who would be called the same have their whole names', () => {
    const people = new Map(induction.people);
    const dawn = people.get('dawn');
    if (dawn) people.set('other', { ...dawn, id: 'other', name: 'Dawn French' });
    expect(callName('dawn', { ...induction, people })).toBe('Dawn Ashworth');
  });

  test.each([
    [['dawn'], 'priya', 'Dawn’s move'],
    [['dawn'], 'dawn', 'Your move'],
    [['dawn', 'joyce'], 'priya', 'A move for Dawn or Joyce'],
    [[], 'priya', 'Nobody’s move yet'],
  ])('%j, read by %s: “%s”', (people, viewer, words) =>
    expect(sayMove(people, induction, viewer)).toBe(words),
  );

  test('the reader is “you”', () => expect(sayWho(['dawn', 'bev'], induction, 'bev')).toBe('Dawn or you'));
});

import { describe, expect, test } from 'vitest';
import {
  type LadderSettings,
  ladderLimits,
  ladderProblems,
  ladderRungs,
  usualLadder,
} from '../../src/induction/ladder-settings.ts';
import { sayLadderProblem } from '../../src/induction/say-ladder.ts';

const says = (wish: Partial<LadderSettings>) =>
  ladderProblems({ ...usualLadder, ...wish }).map(sayLadderProblem);

/** Far from each other, so that one rung alone is at its bound. */
const wide: LadderSettings = { headsUp: 2, told: 3, toldMustHave: 2, toldNext: 8, toldNextMustHave: 4 };

describe('a practice may move a rung', () => {
  test.each<[keyof LadderSettings, readonly number[], readonly number[]]>([
    ['headsUp', [0, 5], [-1, 6]],
    ['told', [2, 5], [0, 6]],
    ['toldMustHave', [1, 3], [0, 4]],
    ['toldNext', [4, 10], [1, 11]],
    ['toldNextMustHave', [3, 5], [1, 6]],
  ])('“%s” within its bounds and no further', (rung, fine, wrong) => {
    for (const days of fine) expect(ladderProblems({ ...wide, [rung]: days }), `${days}`).toEqual([]);
    for (const days of wrong)
      expect(ladderProblems({ ...wide, [rung]: days }), `${days}`).toEqual([{ rung, ...ladderLimits[rung] }]);
  });

  test('by whole days only', () => {
    for (const rung of ladderRungs)
      for (const days of [2.5, Number.NaN]) expect(ladderProblems({ ...wide, [rung]: days })).toHaveLength(1);
  });

  test('from the usual ladder, which is within them', () => expect(ladderProblems(usualLadder)).toEqual([]));
});

describe('what is wrong is said in plain words, with what can be', () => {
  test.each<[string, Partial<LadderSettings>, string]>([
    [
      'a reminder too early',
      { headsUp: 9 },
      'A reminder ahead of the day can come up to 5 working days before it, or not at all.',
    ],
    [
      'the first manager never',
      { told: 90 },
      'The first manager can hear 1 to 5 working days after the day.',
    ],
    [
      'the next manager with the first',
      { told: 5 },
      'The next manager can hear 6 to 10 working days after the day. That is later than the first.',
    ],
    [
      'must-haves slower than the rest',
      { toldMustHave: 3, toldNextMustHave: 4 },
      'Of what must be in place before patients are seen, the first manager can hear 1 to 2 working days after the day. That is never later than for anything else.',
    ],
    [
      'the next manager of must-haves with the first',
      { told: 3, toldMustHave: 3 },
      'Of what must be in place before patients are seen, the next manager can hear 4 to 5 working days after the day. That is later than the first, and never later than for anything else.',
    ],
    [
      'the next manager of must-haves after the next of the rest',
      { toldNext: 3, toldNextMustHave: 4 },
      'Of what must be in place before patients are seen, the next manager can hear 2 to 3 working days after the day. That is later than the first, and never later than for anything else.',
    ],
  ])('%s', (_, wish, expected) => expect(says(wish)).toEqual([expected]));
});

test('each ladder within the bounds climbs, with must-haves never behind', () => {
  const from = (n: number, to: number) => Array.from({ length: to - n + 1 }, (_, at) => n + at);
  let fine = 0;
  for (const told of from(1, 5))
    for (const toldMustHave of from(1, 3))
      for (const toldNext of from(2, 10))
        for (const toldNextMustHave of from(2, 5)) {
          const ladder = { headsUp: 2, told, toldMustHave, toldNext, toldNextMustHave };
          const climbs = told < toldNext && toldMustHave < toldNextMustHave;
          const isFirst = toldMustHave <= told && toldNextMustHave <= toldNext;
          expect(ladderProblems(ladder).length === 0, JSON.stringify(ladder)).toBe(climbs && isFirst);
          fine += Number(climbs && isFirst);
        }
  expect(fine).toBeGreaterThan(100);
});

import { describe, expect, test } from 'vitest';
import { leaveProblem } from '../../src/induction/leave-problem.ts';
import { withLeave, withoutLeave } from '../../src/induction/leaves.ts';
import { day } from '../support/an-induction.ts';

const today = day('2026-09-07');
const leave = (text: string, cover: string | null = null) => {
  const [from = '', to = from] = text.split(' ').map((one) => `2026-${one}`);
  return { from: day(from), to: day(to), cover };
};
const say = (all: readonly ReturnType<typeof leave>[]) =>
  all.map(({ from, to, cover }) => `${from} ${to}${cover ? ` ${cover}` : ''}`.replaceAll('2026-', ''));

describe('one more leave', () => {
  test.each<[string, string[], string, string[]]>([
    [
      'stands beside those it does not meet',
      ['09-01 09-04', '10-05 10-09'],
      '09-14 09-18',
      ['09-01 09-04', '10-05 10-09', '09-14 09-18'],
    ],
    ['takes the place of one it meets', ['09-14 09-18'], '09-18 09-25', ['09-18 09-25']],
    ['and of several', ['09-14 09-15', '09-17 09-18'], '09-14 09-25', ['09-14 09-25']],
    ['leaves what is past of one under way', ['09-02 09-11'], '09-10 09-18', ['09-02 09-06', '09-10 09-18']],
    ['reaches back into one, as it says', ['09-01 09-11'], '09-03 09-18', ['09-01 09-02', '09-03 09-18']],
  ])('%s', (_what, before, taken, after) =>
    expect(
      say(
        withLeave(
          before.map((one) => leave(one)),
          leave(taken),
          today,
        ),
      ),
    ).toEqual(after),
  );
});

describe('a leave that ends', () => {
  test.each([
    ['goes where it has not begun', '09-14 09-18', []],
    ['goes where it begins today', '09-07 09-18', []],
    ['keeps its days until yesterday where it is under way', '09-02 09-18', ['09-02 09-06 bev']],
  ])('%s', (_what, one, after) => {
    const gone = leave(one, 'bev');
    expect(say(withoutLeave([gone, leave('10-05 10-09')], gone, today))).toEqual([...after, '10-05 10-09']);
  });
});

test.each([
  ['2026-09-08', '2026-09-07', 'backwards'],
  ['2026-09-01', '2026-09-06', 'past'],
  ['2026-09-01', '2026-09-07', undefined],
  ['2026-09-07', '2027-09-06', undefined],
  ['2026-09-07', '2027-09-07', 'too long'],
  ['2028-09-04', '2028-09-07', undefined],
  ['2028-09-04', '2028-09-08', 'too far ahead'],
])('%s to %s is %s', (from, to, problem) =>
  expect(leaveProblem({ from: day(from), to: day(to) }, today)).toBe(problem),
);

import { expect, test } from 'vitest';
import { repeatsProblems } from '../../src/induction/repeats-problems.ts';

test.each([
  ['not at all', null],
  ['every 20 working days', { everyWorkingDays: 20 }],
  ['every year', { everyMonths: 12 }],
  ['at three fixed days, then every year', { atWorkingDays: [60, 130, 195], thenEveryMonths: 12 }],
  ['when the supervisor changes', { whenRoleChanges: 'case-supervisor' }],
])('a step may come round again %s', (_, repeats) => expect(repeatsProblems(repeats)).toEqual([]));

test.each([
  ['a shape nobody knows', { everyMoon: 1 }, 'repeats has an unknown shape: everyMoon'],
  ['an empty shape', {}, 'repeats has an unknown shape: nothing in it'],
  [
    'two shapes at once',
    { everyWorkingDays: 20, everyMonths: 1 },
    'repeats has an unknown shape: everyMonths, everyWorkingDays',
  ],
  ['fixed days and then nothing', { atWorkingDays: [60] }, 'repeats has an unknown shape: atWorkingDays'],
  ['no days between', { everyWorkingDays: 0 }, 'repeats everyWorkingDays cannot be 0'],
  ['half a month', { everyMonths: 0.5 }, 'repeats everyMonths cannot be 0.5'],
  ['a number in words', { everyMonths: 'twelve' }, 'repeats everyMonths cannot be "twelve"'],
  [
    'fixed days that run backwards',
    { atWorkingDays: [130, 60], thenEveryMonths: 12 },
    'repeats atWorkingDays cannot be [130,60]',
  ],
  ['no fixed days', { atWorkingDays: [], thenEveryMonths: 12 }, 'repeats atWorkingDays cannot be []'],
  ['a role nobody knows', { whenRoleChanges: 'vet' }, 'repeats whenRoleChanges cannot be "vet"'],
])('a step may not come round again with %s', (_, repeats, problem) =>
  expect(repeatsProblems(repeats)).toEqual([problem]),
);

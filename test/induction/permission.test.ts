import { expect, test } from 'vitest';
import { maySee, maySeeStatus } from '../../src/induction/permission.ts';
import { anInduction } from '../support/an-induction.ts';

const two = anInduction({ weeks: [[1], [4]] });
const [riverside, elmTree] = two.placements;
if (!riverside || !elmTree) throw new Error('two practices were asked for');
const induction = {
  ...two,
  placements: [
    riverside,
    { ...elmTree, practice: { ...elmTree.practice, slots: { 'practice-manager': ['colin'] } } },
  ],
};

test.each([
  ['priya', true, true, true],
  ['bev', true, true, true],
  ['helen', true, true, true],
  ['ruth', true, true, true],
  ['dawn', true, true, false],
  ['okafor', true, true, false],
  ['colin', true, false, true],
  ['kelly', false, false, false],
  ['joyce', false, false, false],
  ['farah', false, false, false],
  ['a stranger', false, false, false],
])('%s sees the status: %s, Riverside: %s, Elm Tree: %s', (person, status, first, second) =>
  expect([
    maySeeStatus(person, induction),
    maySee(person, 'placement-0', induction),
    maySee(person, 'placement-1', induction),
  ]).toEqual([status, first, second]),
);

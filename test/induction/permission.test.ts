import path from 'node:path';
import { expect, test } from 'vitest';
import { deedsOf, may, mayLookAt, offices, relations } from '../../src/induction/permission.ts';
import { anInduction, stepOf } from '../support/an-induction.ts';

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

/** Seen from the whole, from what happens once and so at the main practice, and from each placement. */
test.each([
  ['priya', true, true, true, true],
  ['bev', true, true, true, true],
  ['helen', true, true, true, true],
  ['ruth', true, true, true, true],
  ['dawn', true, true, true, false],
  ['okafor', true, true, true, false],
  ['colin', true, false, false, true],
  ['kelly', false, false, false, false],
  ['joyce', false, false, false, false],
  ['farah', false, false, false, false],
  ['a stranger', false, false, false, false],
])('%s sees the status: %s, once: %s, Riverside: %s, Elm Tree: %s', (person, ...sees) =>
  expect(
    [undefined, null, 'placement-0', 'placement-1'].map((site) =>
      may('see how it stands', person, induction, site),
    ),
  ).toEqual(sees),
);

test.each([
  ['priya', true],
  ['bev', true],
  ['ruth', true],
  ['helen', false],
  ['dawn', false],
  ['okafor', false],
])('%s sees whether a wellbeing check-in happened: %s', (person, sees) =>
  expect(mayLookAt(stepOf(two, 'wellbeing-check-in'), person, two)).toBe(sees),
);

test('a practice that the link worker has left sees nothing more', () => {
  const placements = [riverside, { ...elmTree, leftOn: elmTree.startsOn }];
  const slots = { ...elmTree.practice.slots, 'practice-manager': ['colin'] };
  const left = {
    ...two,
    placements: placements.map((one, at) => (at ? { ...one, practice: { ...one.practice, slots } } : one)),
  };
  expect(may('see how it stands', 'colin', left, 'placement-1')).toBe(false);
});

test('the whole table is the committed one: a change of it is seen', () => {
  const rows = offices.flatMap((office) =>
    relations.map(
      (relation) => `${office}, ${relation}: ${deedsOf([office, relation]).join(', ') || 'nothing'}`,
    ),
  );
  return expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(path.join(import.meta.dirname, 'permission.txt'));
});

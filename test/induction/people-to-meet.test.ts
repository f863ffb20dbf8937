import { expect, test } from 'vitest';
import { hasPeopleAhead, namesMet, pageOf, peopleToMeet } from '../../src/induction/people-to-meet.ts';
import type { Step } from '../../src/induction/step.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { anInduction, day, holidays, withSteps } from '../support/an-induction.ts';

const plain = anInduction({ weeks: [[1, 3], [4]] });
const hellos = plain.steps.filter(({ staff }) => staff !== null);

/** The lists for somebody on a day, with some hellos changed by who they are for. */
function listsOn(today: string, changes: Readonly<Record<string, Partial<Step>>> = {}, viewer = 'priya') {
  const changed = hellos.map((step) => ({ ...step, ...changes[step.staff ?? ''] }));
  const induction = withSteps(plain, ...changed);
  const steps = induction.steps.map((step) => stepToday(step, induction, day(today), holidays));
  const reader = { induction, viewer, today: day(today) };
  return { lists: peopleToMeet(steps, reader), met: namesMet(steps, reader), steps };
}

const done = (doneBy: string) => ({ state: 'said done', doneBy }) as const;

test('people are one question a practice, by name', () => {
  const { lists } = listsOn('2026-09-14');
  expect(lists.map(({ place }) => place)).toEqual(['Riverside Surgery', 'Elm Tree Practice']);
  for (const { question, people } of lists) {
    expect(question).toBe('Which of these people have you met?');
    const names = people.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(1);
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other)));
  }
});

test('whoever says that they have met comes first', () => {
  const someone = hellos[0]?.staff ?? '';
  const { lists } = listsOn('2026-09-14', { [someone]: done(someone) });
  expect(lists[0]?.people.map(({ said }) => said).slice(0, 2)).toEqual([true, false]);
});

test('whoever was met is on no list any more, but among those met', () => {
  const someone = hellos[0]?.staff ?? '';
  const { lists, met } = listsOn('2026-09-14', { [someone]: { state: 'agreed' } });
  const count = hellos.filter(({ placement }) => placement === hellos[0]?.placement).length;
  expect(lists[0]?.people).toHaveLength(count - 1);
  expect(new Set(met)).toEqual(new Set([plain.people.get(someone)?.name]));
});

test.each<[string, string, Partial<Step>, boolean]>([
  ['in the first days nobody is asked', '2026-09-08', {}, false],
  ['as soon as somebody says so, they are', '2026-09-08', done('x'), true],
  ['and once somebody was to be met, they are', '2026-10-30', {}, true],
])('%s', (_, today, change, isTime) => {
  const all = Object.fromEntries(hellos.map(({ staff }) => [staff ?? '', change]));
  const brief = plain.steps.filter(({ line }) => line === 'brief-the-team');
  const briefed = withSteps(
    plain,
    ...brief.map((step) => ({ ...step, state: 'agreed' as const, settledOn: day('2026-09-01') })),
    ...hellos.map((step) => ({ ...step, ...all[step.staff ?? ''] })),
  );
  const steps = briefed.steps.map((step) => stepToday(step, briefed, day(today), holidays));
  const [list] = peopleToMeet(steps, { induction: briefed, viewer: 'priya', today: day(today) });
  expect(list?.isTime).toBe(isTime);
});

test('before the first day nobody is on a list, and it is known that they will be', () => {
  const { lists, steps } = listsOn('2026-08-31');
  expect(lists).toEqual([]);
  expect(hasPeopleAhead(steps)).toBe(true);
});

test.each(['dawn', 'bev', 'kelly'])('%s is asked about nobody', (viewer) =>
  expect(listsOn('2026-09-14', {}, viewer).lists).toEqual([]),
);

test('a long list has pages, and each says how many come after it', () => {
  const people = Array.from({ length: 45 }, (_, at) => ({
    id: `${at}`,
    version: 1,
    name: `${at}`,
    said: false,
  }));
  const list = { at: 'a', place: 'b', question: 'c', people, more: 0, isTime: true };
  expect(
    [1, 2, 3, 4].map((page) => pageOf(list, page, 20)).map(({ people: { length }, more }) => [length, more]),
  ).toEqual([
    [20, 25],
    [20, 5],
    [5, 0],
    [0, 0],
  ]);
});

import { describe, expect, test } from 'vitest';
import type { Induction } from '../../src/induction/induction.ts';
import { changesFor } from '../../src/induction/news-of-change.ts';
import { afterReplan, orphansOf, replan } from '../../src/induction/replan.ts';
import type { Step } from '../../src/induction/step.ts';
import { anInduction, day, holidays, stepOf, withSteps } from '../support/an-induction.ts';

const today = day('2026-09-14');
const two = anInduction({ weeks: [[1, 2, 3], [4]] });

/** The induction after a change, with its steps planned again. */
function changed(before: Induction, change: Partial<Induction>): Induction {
  const after = { ...before, ...change };
  return afterReplan(after, replan(before, after, today, holidays), () => 'new');
}

const without = (induction: Induction, at: string) => ({
  placements: induction.placements.map((one) => (one.id === at ? { ...one, leftOn: today } : one)),
});
const at = (induction: Induction, placement: string) =>
  induction.steps.filter((step) => step.placement === placement && !step.dropped);

describe('a practice that is left', () => {
  const step = stepOf(two, 'shadow-gp', 'placement-1');
  const calledOff: Step = { ...step, state: 'not happened', misses: 1, version: 2 };
  const agreed: Step = { ...stepOf(two, 'systems-access', 'placement-1'), state: 'agreed', version: 3 };
  const left = changed(withSteps(two, calledOff, agreed), without(two, 'placement-1'));

  test('keeps what was agreed there, and nothing else is owed', () => {
    expect(at(left, 'placement-1').map(({ line, state }) => [line, state])).toEqual([
      ['systems-access', 'agreed'],
    ]);
    expect(at(left, 'placement-0')).toEqual(at(two, 'placement-0'));
  });

  test('keeps the story of a step that somebody had spoken of', () =>
    expect(left.steps.find(({ id }) => id === step.id)).toMatchObject({
      state: 'not needed',
      dropped: true,
    }));

  test('that comes back takes its steps up again', () => {
    const back = changed(left, { placements: two.placements });
    expect(back.steps.find(({ id }) => id === step.id)).toMatchObject({
      state: 'to do',
      dropped: false,
      version: 4,
    });
    expect(at(back, 'placement-1')).toHaveLength(at(two, 'placement-1').length);
  });
});

describe('a supervisor who changes', () => {
  const roles = { ...two.roles, 'case-supervisor': ['ruth'] };
  const step = stepOf(two, 'name-case-supervisor');

  test('brings the naming round again where it was agreed', () => {
    const agreed: Step = { ...step, state: 'agreed', version: 3 };
    const after = changed(withSteps(two, agreed), { roles });
    const [, next] = after.steps.filter(({ line }) => line === 'name-case-supervisor');
    expect(next).toMatchObject({ occurrence: 2, state: 'to do', planned: day('2026-09-16') });
  });

  test('opens it again where only one side had spoken', () => {
    const said: Step = { ...step, state: 'said done', doneBy: 'bev', version: 2 };
    const after = changed(withSteps(two, said), { roles });
    expect(stepOf(after, 'name-case-supervisor')).toMatchObject({ state: 'to do', doneBy: null, version: 3 });
  });

  test('is told what is theirs now, the one before what is not, and the link worker who it is, once each', () => {
    const told = changesFor(two, changed(two, { roles }));
    expect(told.map(({ person, got, gaveUp }) => [person, got, gaveUp])).toEqual(
      expect.arrayContaining([
        ['helen', [], ['case-supervisor']],
        ['ruth', ['case-supervisor'], []],
        ['priya', [], []],
      ]),
    );
    expect(told).toHaveLength(3);
  });
});

test('a start that moves takes open days with it, and leaves days that people chose', () => {
  const chosen: Step = {
    ...stepOf(two, 'shadow-gp', 'placement-0'),
    state: 'booked',
    bookedFor: day('2026-10-05'),
    version: 2,
  };
  const after = changed(withSteps(two, chosen), {
    startsOn: day('2026-09-21'),
    placements: two.placements.map((one) => ({ ...one, startsOn: day('2026-09-21') })),
  });
  expect(stepOf(after, 'welcome-day-one', 'placement-0').planned).toEqual(day('2026-09-21'));
  expect(stepOf(after, 'shadow-gp', 'placement-0').bookedFor).toEqual(day('2026-10-05'));
});

test('a day that moves into the past leaves its owner two working days, as Start does', () => {
  const late = anInduction({ starts: '2026-09-21' });
  const after = changed(late, {
    startsOn: day('2026-09-07'),
    placements: late.placements.map((one) => ({ ...one, startsOn: day('2026-09-07') })),
  });
  expect(stepOf(after, 'systems-access').planned).toEqual(day('2026-09-16'));
});

test('a nurse who comes brings the morning with the nurse, and one who goes takes it away', () => {
  const none = anInduction({ slots: { 'nurse-contact': [] } });
  const nurse = none.placements.map((one) => ({
    ...one,
    practice: { ...one.practice, slots: { ...one.practice.slots, 'nurse-contact': ['joyce'] } },
  }));
  const after = changed(none, { placements: nurse });
  expect(after.steps.filter(({ line }) => line === 'shadow-nurse')).toHaveLength(1);
  expect(changed(after, { placements: none.placements }).steps.map(({ line }) => line)).not.toContain(
    'shadow-nurse',
  );
});

test('a link worker whose charity employs them has the page of whose rules, and keeps it with a PCN if it was agreed', () => {
  const pcn = anInduction();
  const charity = changed(pcn, { employer: { ...pcn.employer, kind: 'charity' } });
  expect(stepOf(charity, 'whose-rules').state).toBe('to do');
  const agreed = withSteps(charity, { ...stepOf(charity, 'whose-rules'), state: 'agreed', version: 3 });
  expect(stepOf(changed(agreed, { employer: pcn.employer }), 'whose-rules').state).toBe('agreed');
});

test('a change that would leave a step without an owner is seen', () => {
  const nobody = {
    ...two,
    roles: {},
    placements: two.placements.map((one) => ({ ...one, practice: { ...one.practice, slots: {} } })),
  };
  expect(orphansOf(two)).toEqual([]);
  expect(orphansOf(nobody).length).toBeGreaterThan(20);
});

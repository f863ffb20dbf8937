import { describe, expect, test } from 'vitest';
import { canDo } from '../../src/induction/can-do.ts';
import { itemsOf, lastReached } from '../../src/induction/digest.ts';
import { handed, holdersOf, mayHand } from '../../src/induction/hand-over.ts';
import { hearingsOf } from '../../src/induction/ladder.ts';
import { lookOn } from '../../src/induction/look-on.ts';
import type { Step } from '../../src/induction/step.ts';
import { stepFacts } from '../../src/induction/step-facts.ts';
import { stepToday, threeNewDays } from '../../src/induction/step-today.ts';
import { anInduction, day, holidays, stepOf, type Wishes, withSteps } from '../support/an-induction.ts';

const off = (cover: string | null, from = '2026-09-14', to = '2026-09-25') => ({
  from: day(from),
  to: day(to),
  cover,
});
const dawnOff = (cover: string | null, more: Wishes = {}): Wishes => ({
  ...more,
  away: { dawn: [off(cover)], ...more.away },
});

/** A step due on Thursday 17 September, inside Dawn's leave, on a day. */
function scene(line: string, wishes: Wishes, on: string, so: Partial<Step> = {}) {
  const plain = anInduction(wishes);
  const step = { ...stepOf(plain, line), movedTo: day('2026-09-17'), ...so };
  const induction = withSteps(plain, step);
  const today = day(on);
  const ladder = { induction, today, holidays };
  return { step, induction, today, ladder, facts: stepToday(step, induction, today, holidays) };
}

const heard = (line: string, wishes: Wishes, on: string, so: Partial<Step> = {}) => {
  const { facts, ladder } = scene(line, wishes, on, so);
  return hearingsOf(facts, ladder).map(({ person, rung, day: when }) => `${when} ${person} ${rung}`);
};

describe('while its owner is away a step', () => {
  test('goes to whoever covers: they can do it, and its owner still can', () => {
    const { facts } = scene('desk-near-team', dawnOff('joyce'), '2026-09-16');
    expect(facts).toMatchObject({ owners: ['dawn', 'joyce'], standing: 'early' });
  });

  test('is its owner’s again before and after', () => {
    for (const on of ['2026-09-11', '2026-09-28'])
      expect(scene('desk-near-team', dawnOff('joyce'), on).facts.owners).toEqual(['dawn']);
  });

  test('pauses without a cover', () =>
    expect(scene('desk-near-team', dawnOff(null), '2026-09-18').facts.standing).toBe('paused'));

  test.each<[string, string, Wishes]>([
    ['is away too', 'desk-near-team', dawnOff('joyce', { away: { joyce: [off(null)] } })],
    ['is the link worker', 'desk-near-team', dawnOff('priya')],
    ['has no part in it', 'desk-near-team', dawnOff('nobody')],
    ['says whether it happened', 'consult-partners', { away: { okafor: [off('colin')] } }],
  ])('pauses where whoever would cover %s', (_why, line, wishes) =>
    expect(scene(line, wishes, '2026-09-18').facts.standing).toBe('paused'),
  );

  test('counts the working days of whoever covers', () => {
    expect(scene('desk-near-team', dawnOff('joyce'), '2026-09-22').facts).toMatchObject({
      standing: 'slipped',
      lateBy: 3,
    });
    const twoDays = dawnOff('joyce', { workDays: { joyce: [1, 2] } });
    expect(scene('desk-near-team', twoDays, '2026-09-22').facts.lateBy).toBe(2);
  });
});

test('a private step does not go to a cover who may not see it, and does to one who may', () => {
  const ruthOff = (cover: string): Wishes => ({ away: { ruth: [off(cover)] } });
  const booked = { state: 'booked' as const, bookedFor: day('2026-09-17') };
  expect(scene('wellbeing-check-in', ruthOff('joyce'), '2026-09-18', booked).facts).toMatchObject({
    owners: ['ruth'],
    standing: 'paused',
  });
  expect(scene('wellbeing-check-in', ruthOff('bev'), '2026-09-18', booked).facts.owners).toEqual([
    'ruth',
    'bev',
  ]);
});

test('what is one person’s own has no cover', () => {
  const wishes: Wishes = { away: { priya: [off('bev')], joyce: [off('bev')] } };
  for (const line of ['data-security-training', 'meet-link-worker']) {
    const { steps } = anInduction(wishes);
    const own = steps.find((step) => step.line === line && (!step.staff || step.staff === 'joyce'));
    const { facts } = scene(line, wishes, '2026-09-18', own);
    expect(facts.owners, line).not.toContain('bev');
  }
});

test('of one role that two share the other goes on, and is not taken for a cover', () => {
  const shared = dawnOff('joyce', { slots: { 'practice-manager': ['dawn', 'joyce'] } });
  const { facts } = scene('desk-near-team', shared, '2026-09-16');
  expect(holdersOf(facts)).toEqual(['dawn', 'joyce']);
});

describe('who hears', () => {
  test('is the cover from the first day of the leave to its last, and the owner as before', () => {
    const all = heard('desk-near-team', dawnOff('joyce'), '2026-09-14');
    expect(all.filter((line) => line.includes('joyce'))).toEqual([
      '2026-09-15 joyce heads-up',
      '2026-09-17 joyce due',
      '2026-09-18 joyce did it happen',
    ]);
    expect(all).toContain('2026-09-21 bev told');
  });

  test('is the cover on the first day of what the owner heard before', () =>
    expect(
      heard('desk-near-team', dawnOff('joyce'), '2026-09-14', { movedTo: day('2026-09-10') }).filter((line) =>
        line.includes('joyce'),
      ),
    ).toEqual([
      '2026-09-14 joyce heads-up',
      '2026-09-14 joyce due',
      '2026-09-14 joyce did it happen',
      '2026-09-24 joyce again 1',
    ]));

  test('is no cover once the leave is over, nor of a ladder that had ended before', () => {
    expect(heard('desk-near-team', dawnOff('joyce'), '2026-09-28').join()).not.toContain('joyce');
    const ended = { movedTo: day('2026-07-01') };
    expect(heard('desk-near-team', dawnOff('joyce'), '2026-09-14', ended).join()).not.toContain('joyce');
  });

  test('next stays so while they cover, so that nobody else hears sooner', () => {
    const all = heard('desk-near-team', dawnOff('bev'), '2026-09-22');
    expect(all).toContain('2026-09-17 bev due');
    expect(all.filter((line) => line.includes('okafor'))[0]).toBe('2026-09-24 okafor told next');
  });

  test('is the cover once, on the highest rung', () => {
    const { facts, ladder } = scene('desk-near-team', dawnOff('joyce'), '2026-09-18');
    const theirs = lastReached(facts, ladder, []).filter(({ person }) => person === 'joyce');
    expect(theirs.map(({ rung }) => rung)).toEqual(['did it happen']);
    expect(itemsOf([facts], ladder, []).map(({ hearing }) => hearing.person)).toContain('joyce');
  });

  test('is looked at on the first day of the leave', () => {
    const { step, induction } = scene('desk-near-team', dawnOff('joyce'), '2026-09-11', {
      movedTo: day('2026-09-17'),
    });
    expect(lookOn(step, induction, day('2026-09-11'), holidays)?.toString()).toBe('2026-09-15');
  });
});

test('a cover can do a step, set its day and put it aside, and cannot hand it on', () => {
  const { facts, induction, today } = scene('desk-near-team', dawnOff('joyce'), '2026-09-18');
  const can = canDo(facts, { induction, today, viewer: 'joyce' });
  expect(can).toEqual(expect.arrayContaining(['done', 'set day', 'set aside']));
  expect(can).not.toContain('hand over');
  expect(mayHand(facts, 'joyce', false)).toBe(false);
  expect(canDo(facts, { induction, today, viewer: 'dawn' })).toContain('hand over');
  expect(handed(facts, 'joyce', induction)).toMatchObject({ handedTo: 'joyce' });
});

test('new days are those of the cover in the leave, and the owner’s after', () => {
  const { facts, induction, today } = scene(
    'desk-near-team',
    dawnOff('joyce', { workDays: { joyce: [5] } }),
    '2026-09-18',
  );
  expect(threeNewDays(facts, induction, today, holidays).map(String)).toEqual([
    '2026-09-25',
    '2026-09-28',
    '2026-09-29',
  ]);
});

test.each([
  ['joyce', 'Your move while Dawn is away'],
  ['dawn', 'Your move'],
  ['priya', 'Joyce’s move while Dawn is away'],
])('%s reads whose move it is: %s', (viewer, says) => {
  const { facts, induction, today } = scene('desk-near-team', dawnOff('joyce'), '2026-09-18');
  expect(stepFacts(facts, { induction, today, viewer }).move).toBe(says);
});

import { describe, expect, it } from 'vitest';
import { checklist } from '../../src/induction/checklist.ts';
import { handed, mayHand, takenBack, takersOf } from '../../src/induction/hand-over.ts';
import type { Induction } from '../../src/induction/induction.ts';
import { isRefusal } from '../../src/induction/refusal.ts';
import { replan } from '../../src/induction/replan.ts';
import type { Step } from '../../src/induction/step.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { anInduction, day, holidays, stepOf, withSteps } from '../support/an-induction.ts';

const induction = anInduction();
const today = (step: Step, around: Induction = induction) =>
  stepToday(step, withSteps(around, step), day('2026-09-09'), holidays);
const diary = stepOf(induction, 'reception-diary');

describe('a step can be handed', () => {
  it('to those at its practice and with a role in the induction, never to the link worker', () => {
    const takers = takersOf(diary, induction);
    expect(takers).toEqual(expect.arrayContaining(['dawn', 'okafor', 'joyce', 'bev', 'helen', 'farah']));
    expect(takers).not.toContain('priya');
  });

  it.each(
    checklist.lines.filter(
      ({ owner, private: isPrivate }) => isPrivate || owner === 'link-worker' || owner === 'staff',
    ),
  )('to nobody where it is one person’s own, or private: $id', ({ id }) => {
    const step = stepOf(induction, id);
    expect(takersOf(step, induction)).toEqual([]);
    expect(handed(today(step), 'joyce', induction)).toEqual({ no: 'nobody else’s' });
  });

  it('by whoever owes it, whoever’s role it is, and the line manager', () => {
    const lent = today({ ...diary, handedTo: 'joyce' });
    const whoMay = ['priya', 'kelly', 'joyce', 'dawn', 'bev'].filter((one) =>
      mayHand(lent, one, one === 'bev'),
    );
    expect(whoMay).toEqual(['kelly', 'joyce', 'bev']);
  });
});

describe('a step that was handed over', () => {
  const after = handed(today(diary), 'joyce', induction) as Step;

  it('is owed by whoever has it, and agreed by the other side as before', () => {
    expect(today(after)).toMatchObject({ owners: ['joyce'], roleOwners: ['kelly'] });
    expect(today(after).agreers.map(({ people }) => people)).toEqual([['priya']]);
    expect(after.version).toBe(diary.version + 1);
  });

  it('is not agreed by whoever has it: the next in the chain says so', () => {
    const two = anInduction({ weeks: [[1], [2]] });
    const agreers = today({ ...stepOf(two, 'whose-rules'), handedTo: 'dawn' }, two).agreers;
    expect(agreers.flatMap(({ people }) => people)).not.toContain('dawn');
    expect(agreers).toHaveLength(2);
  });

  it('goes back to its role, once', () => {
    const back = handed(today(after), null, induction) as Step;
    expect(back.handedTo).toBeNull();
    expect(handed(today(back), null, induction)).toEqual({ no: 'theirs already' });
  });

  it.each<[string, Step, string | null, string]>([
    ['to whoever has it already', after, 'joyce', 'theirs already'],
    ['to somebody who is not there', diary, 'colin-of-elsewhere', 'cannot take it'],
    [
      'once one side has said that it is done',
      { ...diary, state: 'said done', doneBy: 'kelly' },
      'joyce',
      'said by one side',
    ],
    ['once it is agreed', { ...diary, state: 'agreed' }, 'joyce', 'settled'],
    ['once it is not needed', { ...diary, state: 'not needed' }, 'joyce', 'settled'],
  ])('is not handed %s', (_what, step, to, no) =>
    expect(handed(today(step), to, induction)).toMatchObject({ no }),
  );

  it('goes back to its role when whoever has it leaves, and stays where they stay', () => {
    const without = (who: string): Induction => ({
      ...induction,
      roles: Object.fromEntries(
        Object.entries(induction.roles).filter(([, people]) => !people?.includes(who)),
      ),
      placements: induction.placements.map((placement) => ({
        ...placement,
        practice: {
          ...placement.practice,
          staff: placement.practice.staff.filter((one) => one !== who),
          slots: Object.fromEntries(
            Object.entries(placement.practice.slots).filter(([, people]) => !people?.includes(who)),
          ),
        },
      })),
    });
    expect(takenBack(after, induction)).toBe(after);
    expect(takenBack(after, without('joyce'))).toMatchObject({ handedTo: null, version: after.version });
    const before = withSteps(induction, after);
    const changed = replan(
      before,
      { ...without('joyce'), steps: before.steps },
      day('2026-09-09'),
      holidays,
    ).changed;
    expect(changed.find(({ id }) => id === after.id)).toMatchObject({ handedTo: null });
    expect(isRefusal(after)).toBe(false);
  });
});

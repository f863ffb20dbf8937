import { describe, expect, it } from 'vitest';
import { needOf } from '../../src/induction/need.ts';
import { statusOf } from '../../src/induction/status.ts';
import type { Step } from '../../src/induction/step.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { anInduction, day, holidays, stepOf, type Wishes, withSteps } from '../support/an-induction.ts';

const twoPractices: Wishes = { weeks: [[1, 3], [4]] };

/** An induction on a day with some of its steps changed, as one of its people reads it. */
function seenBy(
  viewer: string,
  today: string,
  changes: Readonly<Record<string, Partial<Step>>> = {},
  wishes: Wishes = twoPractices,
) {
  const planned = anInduction(wishes);
  const changed = Object.entries(changes).map(([line, change]) => ({ ...stepOf(planned, line), ...change }));
  const induction = withSteps(planned, ...changed);
  const reader = { induction, viewer, today: day(today) };
  return { reader, steps: induction.steps.map((step) => stepToday(step, induction, day(today), holidays)) };
}

function statusFor(...[viewer, today, changes, wishes]: Parameters<typeof seenBy>) {
  const { reader, steps } = seenBy(viewer, today, changes, wishes);
  return (place?: string) => statusOf(reader, steps, holidays, place);
}

const agreed = { state: 'agreed', doneBy: 'helen', yes: [{ role: 'link-worker', person: 'priya' }] } as const;

describe('a status', () => {
  it.each<[string, Record<string, Partial<Step>>, string]>([
    ['2026-08-10', {}, 'Nothing is late.'],
    ['2026-08-31', { 'systems-access': { state: 'not happened', misses: 1 } }, 'One step needs a new day.'],
  ])('on %s says in one sentence what wants somebody (%#)', (today, changes, headline) =>
    expect(statusFor('bev', today, changes, { ...twoPractices, starts: '2026-09-21' })().headline).toBe(
      headline,
    ),
  );

  it('counts what is late and what needs a new day, and shows must-haves first', () => {
    const { headline, late } = statusFor('bev', '2026-09-09', {
      'desk-near-team': { state: 'not happened', misses: 1 },
    })();
    expect(headline).toMatch(/^\d+ steps are late and one needs a new day\.$/);
    expect(late.steps[0]?.title).toBe('Name who supports them with patient cases');
    expect(late.more).toBeGreaterThan(0);
  });

  it('says of what did not happen how often, and its new day', () => {
    const { notHappened } = statusFor('bev', '2026-09-09', {
      'shadow-gp': { state: 'booked', bookedFor: day('2026-09-16'), misses: 1 },
      'shadow-nurse': { state: 'not happened', misses: 2 },
      'records-and-coding': { state: 'not happened', misses: 1 },
    })();
    expect(notHappened.steps.map(({ says }) => says)).toEqual([
      'Did not happen twice. Not happened yet. New day needed.',
      'Not happened yet. New day needed.',
      'Did not happen once. Booked for Wed 16 Sep.',
    ]);
  });

  it('shows what only one side has said as just that', () => {
    const { oneSide } = statusFor('helen', '2026-09-09', {
      'systems-access': { state: 'said done', doneBy: 'dawn' },
    })();
    expect(oneSide.steps.map(({ says }) => says)).toEqual([
      'Dawn says this is done. Waiting for Priya to say it happened.',
    ]);
  });

  it('says when supervision last happened as both sides see it, and what is next', () => {
    const status = statusFor('bev', '2026-09-23', {
      'name-case-supervisor': agreed,
      'case-supervision': { ...agreed, bookedFor: day('2026-09-17'), settledOn: day('2026-09-18') },
      'name-wellbeing-supervisor': agreed,
      'wellbeing-check-in': { state: 'said done', doneBy: 'ruth' },
    })();
    expect(status.supervision).toEqual([
      { what: 'Patient cases', says: 'Last on Thu 17 Sep: both say it happened.' },
      {
        what: 'Wellbeing check-in',
        says: 'None yet that both sides agree on. Next: Ruth says this is done. Waiting for Priya to say it happened.',
      },
    ]);
  });

  it.each([
    ['priya', ['Patient cases', 'Wellbeing check-in']],
    ['bev', ['Patient cases', 'Wellbeing check-in']],
    ['ruth', ['Patient cases', 'Wellbeing check-in']],
    ['helen', ['Patient cases']],
    ['dawn', ['Patient cases']],
    ['okafor', ['Patient cases']],
  ])('shows %s only the supervision that is theirs to see', (viewer, kinds) =>
    expect(statusFor(viewer, '2026-09-09')().supervision.map(({ what }) => what)).toEqual(kinds),
  );

  it('of one practice tells of that practice alone, with its own safeguarding lead', () => {
    const status = statusFor('bev', '2026-09-23')('placement-1');
    const steps = [status.late, status.next].flatMap((some) => some.steps);
    expect(new Set(steps.map(({ place }) => place))).toEqual(new Set(['Elm Tree Practice']));
    expect(status.at.map(({ name }) => name)).toEqual(['Elm Tree Practice']);
    expect(status.sites).toHaveLength(2);
    expect(status.who.filter(({ what }) => what === 'Safeguarding')).toMatchObject([
      { at: 'Elm Tree Practice' },
    ]);
    expect(status.supervision).toEqual([]);
  });

  it('names the wellbeing supervisor in words for whoever reads', () => {
    const whatFor = (viewer: string) => statusFor(viewer, '2026-09-09')().who.map(({ what }) => what);
    expect(whatFor('priya')).toContain('How you are doing');
    expect(whatFor('bev')).toContain('How they are doing');
  });
});

describe('what an induction wants of somebody', () => {
  /** The need of an induction in which everything is agreed but what is said here. */
  function need(viewer: string, but: Readonly<Record<string, Partial<Step>>>) {
    const planned = anInduction();
    const settled = { state: 'agreed', settledOn: day('2026-09-01') } as const;
    const steps = planned.steps.map((step) => ({ ...step, ...(but[step.line] ?? settled) }));
    const reader = { induction: { ...planned, steps }, viewer, today: day('2026-09-23') };
    return needOf(
      steps.map((step) => stepToday(step, reader.induction, reader.today, holidays)),
      reader,
    );
  }
  const line = 'case-supervision';
  const again = { state: 'not happened', misses: 1 } as const;

  it.each<[string, string, Record<string, Partial<Step>>, string]>([
    [
      'late and theirs',
      'helen',
      { [line]: {} },
      'Yours, and late: “Hold the case supervision session”. Was to do by Thu 17 Sep.',
    ],
    [
      'theirs to give a new day',
      'helen',
      { [line]: again },
      'Yours, and open again: “Hold the case supervision session”. Not happened yet. New day needed.',
    ],
    [
      'said by the other side',
      'priya',
      { [line]: { state: 'said done', doneBy: 'helen' } },
      'Yours to say: “Your case supervision”. Helen says this is done. Waiting for you to say it happened.',
    ],
    [
      'late for somebody else',
      'bev',
      { [line]: {} },
      'Late: “Hold the case supervision session”. Was to do by Thu 17 Sep.',
    ],
    [
      'still to come',
      'helen',
      { [line]: { movedTo: day('2026-10-01') } },
      'Nothing is late. Next: “Hold the case supervision session”. To do by Thu 1 Oct.',
    ],
    ['nothing', 'bev', {}, 'Nothing is late.'],
  ])('is what is %s', (_what, viewer, but, says) => expect(need(viewer, but).says).toBe(says));

  it('is the more urgent the more it is theirs to move', () => {
    const ranks = [
      need('helen', { [line]: {} }),
      need('helen', { [line]: again }),
      need('bev', { [line]: {} }),
      need('helen', { [line]: { movedTo: day('2026-10-01') } }),
      need('helen', {}),
    ].map(({ rank }) => rank);
    expect(ranks).toEqual([...new Set(ranks)].toSorted((one, other) => one - other));
  });
});

import { describe, expect, it, test } from 'vitest';
import type { Induction } from '../../src/induction/induction.ts';
import { type PracticeStep, practiceRows } from '../../src/induction/practice-rows.ts';
import { isPractices, sectionOf } from '../../src/induction/practice-week.ts';
import type { Step } from '../../src/induction/step.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { anInduction, day, holidays, ownersOfStep, stepOf, withSteps } from '../support/an-induction.ts';
import { someFacts } from '../support/some-facts.ts';

const induction = anInduction({ weeks: [[1, 3], [4]] });

function placementAt(at: number, of: Induction = induction) {
  const found = of.placements[at];
  if (!found) throw new Error(`no practice ${at}`);
  return found;
}

function isTheirs(step: Step, at: number, of: Induction = induction): boolean {
  return isPractices(stepToday(step, of, day('2026-09-07'), holidays), of, placementAt(at, of));
}

describe('what is a practice’s own', () => {
  test.each([
    ['what its manager owes', 'desk-near-team', 'placement-0', 0, true],
    ['what its reception lead owes is waiting for the logins', 'reception-diary', 'placement-0', 0, false],
    ['what its GP lead owes once, at the main practice', 'consult-partners', undefined, 0, true],
    ['and not at the other one', 'consult-partners', undefined, 1, false],
    ['what the manager of another practice owes', 'desk-near-team', 'placement-1', 0, false],
    ['what the line manager owes', 'review-together', 'placement-0', 0, false],
    ['what the link worker owes', 'data-security-training', undefined, 0, false],
    ['what stays between two people', 'wellbeing-check-in', undefined, 0, false],
  ] as const)('%s: %s', (_what, line, placement, at, theirs) =>
    expect(isTheirs(stepOf(induction, line, placement), at)).toBe(theirs),
  );

  it('a wellbeing check-in never is, even where the practice manager steps in for it', () => {
    const nobody = anInduction({
      roles: { 'wellbeing-supervisor': [], 'line-manager': [], 'pcn-lead': [] },
    });
    const named = {
      ...stepOf(nobody, 'name-wellbeing-supervisor'),
      state: 'agreed',
      settledOn: day('2026-09-07'),
    };
    const free = withSteps(nobody, named as Step);
    const checkIn = stepOf(free, 'wellbeing-check-in');
    expect(ownersOfStep(checkIn, free)).toEqual(['dawn']);
    expect(isTheirs(checkIn, 0, free)).toBe(false);
    expect(isTheirs(stepOf(free, 'community-time'), 0, free)).toBe(true);
  });

  it('what is said done waits for the other side, and what is closed for nobody', () => {
    const desk = stepOf(induction, 'desk-near-team', 'placement-0');
    for (const state of ['said done', 'agreed', 'not needed'] as const)
      expect(isTheirs({ ...desk, state }, 0)).toBe(false);
    for (const state of ['booked', 'not happened', 'blocked'] as const)
      expect(isTheirs({ ...desk, state }, 0)).toBe(true);
  });
});

describe('in which part of the week', () => {
  const desk = stepOf(induction, 'desk-near-team', 'placement-0');
  const hello = stepOf(induction, 'welcome-day-one', 'placement-0');
  test.each([
    ['before day one while nobody has started', '2026-09-04', desk, 'before day one'],
    ['before day one though its own day has passed', '2026-09-05', desk, 'before day one'],
    ['this week for the first day itself, in that week', '2026-09-07', hello, 'this week'],
    ['later where its day is not in this week', '2026-09-04', hello, 'later'],
    ['late from the first day on', '2026-09-07', desk, 'late'],
    ['this week where something is in the way', '2026-09-04', { ...hello, state: 'blocked' }, 'this week'],
    [
      'this week until Sunday',
      '2026-09-07',
      { ...hello, state: 'booked', bookedFor: day('2026-09-13') },
      'this week',
    ],
    [
      'later from Monday on',
      '2026-09-07',
      { ...hello, state: 'booked', bookedFor: day('2026-09-14') },
      'later',
    ],
  ] as const)('%s', (_what, today, step, section) => {
    const known = withSteps(induction, step);
    const facts = stepToday(step, known, day(today), holidays);
    expect(sectionOf(facts, placementAt(0, known), day(today))).toBe(section);
  });
});

describe('lines over all link workers', () => {
  const step = (line: string, linkWorker: string, section: PracticeStep['section'], scope = 'placement') => ({
    facts: someFacts({ linkWorker }),
    line: { id: line, title: line, scope },
    section,
  });

  it('one line names everybody it concerns', () => {
    const rows = practiceRows([step('desk', 'Priya', 'late'), step('desk', 'Omar', 'late')]);
    expect(rows).toMatchObject([{ title: 'desk', whom: ['Priya', 'Omar'], steps: [{}, {}] }]);
  });

  it('what is late for one and not for the other is two lines', () =>
    expect(practiceRows([step('desk', 'Priya', 'late'), step('desk', 'Omar', 'this week')])).toHaveLength(2));

  it('what every member of staff has is one line, whoever of them has not done it', () => {
    const rows = practiceRows([
      step('hello', 'Priya', 'late', 'staff'),
      step('hello', 'Priya', 'this week', 'staff'),
      step('hello', 'Omar', 'this week', 'staff'),
    ]);
    expect(rows).toMatchObject([{ section: 'late', ofStaff: true, whom: ['Priya', 'Omar'] }]);
  });
});

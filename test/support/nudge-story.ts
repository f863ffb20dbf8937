import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Induction } from '../../src/induction/induction.ts';
import {
  type LadderSettings,
  ladderLimits,
  ladderProblems,
  ladderRungs,
  usualLadder,
} from '../../src/induction/ladder-settings.ts';
import type { Move } from '../../src/induction/move.ts';
import { type NudgeWish, noWish } from '../../src/induction/nudge-hours.ts';
import type { Leave } from '../../src/induction/working-day.ts';
import { anInduction, type Wishes } from './an-induction.ts';
import { leave, names, others, roles, slots, starts, week } from './nudge-story-people.ts';

/** Something somebody does of a step: who is counted on those who may, the step on those there are. */
export type StoryAct = {
  readonly on: number;
  readonly minute: number;
  readonly step: number;
  readonly who: number;
  readonly kind: Move['kind'];
  readonly days: number;
};

/** An induction and what happens in it; days are counted from its first. */
export type NudgeStory = {
  readonly induction: Induction;
  readonly wishes: ReadonlyMap<string, NudgeWish>;
  readonly ladder: LadderSettings;
  readonly from: Temporal.PlainDate;
  readonly days: number;
  /** When a round is made on each day, in minutes. */
  readonly rounds: readonly number[];
  /** Days on which there are none. */
  readonly down: readonly { readonly on: number; readonly days: number }[];
  readonly acts: readonly StoryAct[];
};

const time = fc.integer({ min: 7 * 60, max: 17 * 60 + 59 });
const wish: fc.Arbitrary<Omit<NudgeWish, 'pausedUntil'> & { paused: number | null }> = fc.record({
  at: fc.option(time.map((minutes) => Temporal.PlainTime.from('00:00').add({ minutes }))),
  paused: fc.option(fc.integer({ min: -10, max: 60 }), { freq: 3 }),
  weekly: fc.boolean(),
  stopped: fc.oneof(
    { weight: 4, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
});

const act: fc.Arbitrary<StoryAct> = fc.record({
  on: fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 50 }) }, { weight: 1, arbitrary: fc.nat({ max: 150 }) }),
  minute: fc.integer({ min: 6 * 60, max: 20 * 60 }),
  step: fc.nat({ max: 40 }),
  who: fc.nat({ max: 5 }),
  kind: fc.constantFrom<Move['kind']>(
    ...([
      'done',
      'happened',
      'not yet',
      'called off',
      'called off',
      'session',
      'book',
      'move',
      'blocked',
      'not needed',
    ] as const),
  ),
  days: fc.nat({ max: 25 }),
});

/** Somebody names a day, and on that day it does not happen. */
const calledOff = fc
  .tuple(act, fc.nat({ max: 5 }), fc.constantFrom('book' as const, 'move' as const))
  .map(([one, who, kind]): StoryAct[] => [
    { ...one, kind },
    { ...one, kind: 'called off', who, on: one.on + one.days, minute: Math.min(one.minute + 60, 20 * 60) },
  ]);
const acts = fc
  .tuple(fc.array(act, { maxLength: 8 }), fc.array(calledOff, { maxLength: 2 }))
  .map(([alone, twice]) => [...alone, ...twice.flat()]);

/** Few steps are kept of most inductions: that many stories say more than few long ones. */
const kept = fc.oneof(
  { weight: 150, arbitrary: fc.uniqueArray(fc.nat({ max: 35 }), { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** The usual ladder, or one as a practice may move it. */
const ladder = fc.oneof(
  { weight: 3, arbitrary: fc.constant(usualLadder) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        ...ladderRungs.map((rung) =>
          fc.integer({ min: ladderLimits[rung].from, max: ladderLimits[rung].to }),
        ),
      )
      .map((days) => Object.fromEntries(ladderRungs.map((rung, at) => [rung, days[at]])) as LadderSettings)
      .filter((settings) => ladderProblems(settings).length === 0),
  },
);

const parts = fc.record({
  start: starts,
  begun: fc.nat({ max: 30 }),
  weeks: fc.array(week, { minLength: 1, maxLength: 2 }),
  workDays: fc.dictionary(fc.constantFrom(...others), week, { maxKeys: 4 }),
  leaves: fc.array(leave, { maxLength: 3 }),
  employer: fc.constantFrom('pcn' as const, 'charity' as const),
  slots,
  roles,
  kept,
  ladder,
  wishes: fc.dictionary(fc.constantFrom(...names), wish, { maxKeys: 3 }),
  weeksLong: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 2, max: 10 }) },
    { weight: 1, arbitrary: fc.integer({ min: 12, max: 30 }) },
  ),
  rounds: fc.uniqueArray(time, { maxLength: 2 }),
  down: fc.array(fc.record({ on: fc.nat({ max: 150 }), days: fc.integer({ min: 1, max: 25 }) }), {
    maxLength: 2,
  }),
  acts,
  managerFirst: fc.oneof(
    { weight: 4, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
});

/** Rounds at these minutes are in every story: before anybody is written to, at seven, at nine, at lunchtime, at four and too late. */
const usualRounds = [6 * 60 + 50, 7 * 60, 9 * 60, 12 * 60 + 30, 16 * 60, 18 * 60];

export const nudgeStory: fc.Arbitrary<NudgeStory> = parts.map((from): NudgeStory => {
  const { start, begun, leaves, kept: keep, wishes, weeksLong, rounds, weeks, workDays, employer } = from;
  const away: Record<string, Leave[]> = {};
  for (const { person, on, days, cover } of leaves) {
    const first = start.add({ days: on });
    const to = first.add({ days: days - 1 });
    away[person] = [...(away[person] ?? []), { from: first, to, cover: cover === person ? null : cover }];
  }
  const begunOn = start.subtract({ days: begun });
  const whole = anInduction({
    starts: start.toString(),
    begun: begunOn.toString(),
    ...{ weeks, workDays, employer, away, slots: from.slots, roles: from.roles },
  } satisfies Wishes);
  const lines = [...new Set(whole.steps.map(({ line }) => line))];
  const wanted = keep?.map((at) => lines[at % lines.length]);
  return {
    induction: {
      ...whole,
      placements: whole.placements.map((one) => ({
        ...one,
        practice: { ...one.practice, ladder: from.ladder },
      })),
      steps: whole.steps
        .filter(({ line }) => !wanted || wanted.includes(line))
        .map((step) => ({ ...step, managerFirst: from.managerFirst })),
    },
    wishes: new Map(
      Object.entries(wishes).map(([person, { paused, ...rest }]) => [
        person,
        { ...noWish, ...rest, pausedUntil: paused === null ? null : start.add({ days: paused }) },
      ]),
    ),
    ladder: from.ladder,
    from: begunOn,
    days: weeksLong * 7,
    rounds: [...new Set([...usualRounds, ...rounds])].toSorted((a, b) => a - b),
    down: from.down,
    acts: from.acts.toSorted((a, b) => a.on - b.on || a.minute - b.minute),
  };
});

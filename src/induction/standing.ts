import type { Temporal } from 'temporal-polyfill';
import type { Step } from './step.ts';
import { isClosed } from './step.ts';
import { type Calendar, workingDaysBetween } from './working-day.ts';

/** How an open step stands today: derived from its state, days and leave, and never stored. */
export const standings = ['waiting', 'paused', 'early', 'due', 'slipped'] as const;
export type Standing = (typeof standings)[number];

/** What a standing is derived from, besides the step. */
export type Circumstances = {
  readonly today: Temporal.PlainDate;
  readonly due: Temporal.PlainDate;
  /** The due day; where that fell into a leave, the first day on which it can be done again. */
  readonly countedFrom: Temporal.PlainDate;
  readonly waits: boolean;
  /** The owner's working days, leave taken out. */
  readonly owners: Calendar;
  /** Whether today is inside the leave of somebody the step cannot happen without. */
  readonly away: boolean;
};

/** The standing of a step that is still owed; undefined once one side says it is done, or it is closed. */
export function standingOf(step: Step, circumstances: Circumstances): Standing | undefined {
  if (isClosed(step) || step.state === 'said done') return undefined;
  const { waits, away, today, due } = circumstances;
  if (waits && step.state !== 'booked') return 'waiting';
  if (away) return 'paused';
  if (today.until(due).sign > 0) return 'early';
  return lateBy(circumstances) > grace(step) ? 'slipped' : 'due';
}

/** The day after a booked day both sides are asked: till then nobody knows that it is late. */
function grace({ state }: Step): number {
  return state === 'booked' ? 1 : 0;
}

/** How many of the owner's own working days have passed since the due day, or since they were back. */
export function lateBy({
  countedFrom,
  today,
  owners,
}: Pick<Circumstances, 'countedFrom' | 'today' | 'owners'>): number {
  return workingDaysBetween(countedFrom, today, owners);
}

import { Temporal } from 'temporal-polyfill';
import { type Hearing, hearingsOf, type Ladder, type Rung, rungs } from './ladder.ts';
import { type NudgeReader, wantsNudges } from './nudge-hours.ts';
import type { PersonId } from './role.ts';
import type { StepToday } from './step-today.ts';
import { happenings, isHappening, isMiss, isUrgent } from './urgent.ts';

type PlainDate = Temporal.PlainDate;
const { compare } = Temporal.PlainDate;

/** The highest rung on which somebody was told of a step, and the day its ladder stood on then; beside it what has happened. */
export type Told = {
  readonly person: PersonId;
  readonly step: string;
  readonly rung: Rung;
  readonly anchor: PlainDate;
};

/** One thing in a digest: the highest rung that has come, and whether its reader has not been told of it yet. */
export type DigestItem = { readonly step: StepToday; readonly hearing: Hearing; readonly isNew: boolean };

/** Whoever has asked for fewer nudges still hears of these: a must-have that is late. */
export function getsThrough({ step, hearing }: Pick<DigestItem, 'step' | 'hearing'>): boolean {
  return step.line.mustHave && rankOf(hearing) >= ranks.indexOf('did it happen');
}

/**
 * All that anybody is to hear today of the steps of an induction, told before or not; not once its ladder has ended, and while
 * whoever it needs is away only what has happened.
 */
export function itemsOf(steps: readonly StepToday[], ladder: Ladder, told: readonly Told[]): DigestItem[] {
  return steps
    .flatMap((step) =>
      lastReached(step, ladder, told).map((hearing) => ({
        step,
        hearing,
        isNew: !isTold(hearing, step.step.id, told),
      })),
    )
    .filter(({ step, hearing }) => step.standing !== 'paused' || isHappening(hearing.rung))
    .filter(({ hearing, isNew }) => isNew || hearing.rung !== rungs.at(-1));
}

/** What may be said to a reader today: all of it where they want nudges, else only what gets through. */
export function sayable(items: readonly DigestItem[], reader: NudgeReader, today: PlainDate): DigestItem[] {
  return wantsNudges(reader, today) ? [...items] : items.filter(getsThrough);
}

/** Whether there is anything in it that its reader has not heard. */
export function isWorthSaying(items: readonly DigestItem[]): boolean {
  return items.some(({ isNew }) => isNew);
}

/** For each person what has happened and they were not told of, or else the last hearing of a step whose day has come. */
export function lastReached(step: StepToday, ladder: Ladder, told: readonly Told[]): Hearing[] {
  const reached = hearingsOf(step, ladder)
    .filter(({ day }) => compare(day, ladder.today) <= 0)
    .toSorted((one, other) => compare(one.day, other.day) || rankOf(one) - rankOf(other));
  const happened = [...lastOf(reached.filter(({ rung }) => isHappening(rung))).values()];
  const untold = happened.filter((hearing) => !isTold(hearing, step.step.id, told));
  return [...lastOf([...reached, ...untold]).values()];
}

function lastOf(hearings: readonly Hearing[]): ReadonlyMap<PersonId, Hearing> {
  return new Map(hearings.map((hearing) => [hearing.person, hearing]));
}

/** Whether somebody was told of a rung, or of a higher one on the same ladder; or of what has happened, or of what has since. */
export function isTold(hearing: Hearing, step: string, told: readonly Told[]): boolean {
  return told.some((one) => one.person === hearing.person && one.step === step && covers(one, hearing));
}

function covers(told: Told, { rung, anchor }: Hearing): boolean {
  if (isHappening(told.rung) !== isHappening(rung)) return false;
  if (rung === 'not ready') return told.anchor.until(anchor).sign <= 0;
  if (!told.anchor.equals(anchor)) return false;
  return isMiss(rung) ? isMiss(told.rung) : rankOf(told) >= rankOf({ rung });
}

/** Whether it is news that cannot wait for a digest. */
export function cannotWait({ step, hearing, isNew }: DigestItem): boolean {
  return isNew && isUrgent(step, hearing);
}

/** What has happened counts for more than where the ladder stands on that day. */
const ranks: readonly Rung[] = [...rungs, ...happenings];

function rankOf({ rung }: Pick<Hearing, 'rung'>): number {
  return ranks.indexOf(rung);
}

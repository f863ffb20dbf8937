import { Temporal } from 'temporal-polyfill';
import { type Hearing, hearingsOf, type Ladder, type Rung, rungs } from './ladder.ts';
import { type NudgeReader, wantsNudges } from './nudge-hours.ts';
import type { PersonId } from './role.ts';
import type { StepToday } from './step-today.ts';

type PlainDate = Temporal.PlainDate;
const { compare } = Temporal.PlainDate;

/** The highest rung on which somebody was told of a step, and the day its ladder stood on then. */
export type Told = {
  readonly person: PersonId;
  readonly step: string;
  readonly rung: Rung;
  readonly anchor: PlainDate;
};

/** One thing in a digest: the highest rung that has come, and whether its reader has not been told of it yet. */
export type DigestItem = { readonly step: StepToday; readonly hearing: Hearing; readonly isNew: boolean };

/** Whoever has asked for fewer nudges still hears of these: a must-have that is late. */
function getsThrough({ step, hearing }: DigestItem): boolean {
  return step.line.mustHave && rankOf(hearing) >= rungs.indexOf('did it happen');
}

/** All that anybody is to hear today of the steps of an induction, told before or not; not once its ladder has ended. */
export function itemsOf(steps: readonly StepToday[], ladder: Ladder, told: readonly Told[]): DigestItem[] {
  return steps
    .filter(({ standing }) => standing !== 'paused')
    .flatMap((step) =>
      lastReached(step, ladder).map((hearing) => ({
        step,
        hearing,
        isNew: !isTold(hearing, step.step.id, told),
      })),
    )
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

/** For each person the last hearing of a step whose day has come. */
export function lastReached(step: StepToday, ladder: Ladder): Hearing[] {
  const reached = hearingsOf(step, ladder)
    .filter(({ day }) => compare(day, ladder.today) <= 0)
    .toSorted((one, other) => compare(one.day, other.day) || rankOf(one) - rankOf(other));
  return [...new Map(reached.map((hearing) => [hearing.person, hearing])).values()];
}

/** Whether somebody was told of a rung, or of a higher one on the same ladder. */
export function isTold({ person, rung, anchor }: Hearing, step: string, told: readonly Told[]): boolean {
  return told.some(
    (one) =>
      one.person === person &&
      one.step === step &&
      one.anchor.equals(anchor) &&
      rankOf(one) >= rankOf({ rung }),
  );
}

function rankOf({ rung }: Pick<Hearing, 'rung'>): number {
  return rungs.indexOf(rung);
}

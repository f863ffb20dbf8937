import { Temporal } from 'temporal-polyfill';
import { isTold, lastReached, type Told } from './digest.ts';
import type { Induction } from './induction.ts';
import { type Hearing, hearingsOf, type Ladder } from './ladder.ts';
import { type Listeners, nextHeard } from './next-heard.ts';
import type { PersonId } from './role.ts';
import { isClosed, type Step } from './step.ts';
import { type StepToday, stepToday } from './step-today.ts';
import type { Holidays } from './working-day.ts';

type PlainDate = Temporal.PlainDate;
const { compare } = Temporal.PlainDate;

/**
 * The first day on which anything could be said of a step: never later than the first question or nudge, and null where nothing is
 * owed or it waits for another step.
 */
export function lookOn(
  step: Step,
  induction: Induction,
  today: PlainDate,
  holidays: Holidays,
): PlainDate | null {
  if (isClosed(step)) return null;
  const ladder = { induction, today, holidays };
  return earliestOf(hearingsOf(stepToday(step, induction, today, holidays), ladder).map(({ day }) => day));
}

/** When each step of an induction is first looked at. */
export function looksOf(
  induction: Induction,
  today: PlainDate,
  holidays: Holidays,
): { readonly id: string; readonly day: PlainDate | null }[] {
  return induction.steps.map((step) => ({ id: step.id, day: lookOn(step, induction, today, holidays) }));
}

/** What is known besides the rules of who can hear when. */
export type Known = Listeners & {
  readonly told: readonly Told[];
  /** Whoever has their digest of today already, or on its way. */
  readonly inHand: ReadonlySet<PersonId>;
};

/** The next day on which anything may be said of a step that nobody has heard yet, and null where the ladder has ended. */
export function lookAgainOn(step: StepToday, ladder: Ladder, known: Known): PlainDate | null {
  const { told, inHand } = known;
  const { today } = ladder;
  const ahead = hearingsOf(step, ladder).filter(({ day }) => compare(day, today) > 0);
  const open = [...lastReached(step, ladder, told), ...ahead].filter(
    (one) => !isTold(one, step.step.id, told),
  );
  const dayFor = (hearing: Hearing) => {
    const soonest = inHand.has(hearing.person) ? today.add({ days: 1 }) : today;
    return nextHeard(step, hearing, soonest, known);
  };
  return earliestOf(open.map(dayFor).filter((day) => day !== null));
}

function earliestOf(days: readonly PlainDate[]): PlainDate | null {
  const [first] = days.toSorted(compare);
  return first ?? null;
}

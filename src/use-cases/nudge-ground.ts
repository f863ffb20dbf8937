import type { Temporal } from 'temporal-polyfill';
import { type DigestItem, itemsOf, sayable, type Told } from '../induction/digest.ts';
import { type Induction, personIn, rolesHeldIn } from '../induction/induction.ts';
import type { Ladder } from '../induction/ladder.ts';
import { digestFrom, type NudgeReader, noWish } from '../induction/nudge-hours.ts';
import type { PersonId } from '../induction/role.ts';
import type { StepToday } from '../induction/step-today.ts';
import { tickDays } from '../induction/tick-days.ts';
import { calendarOf } from '../induction/working-day.ts';
import { snoozedBy, wishesOf } from '../store/nudge-wishes.ts';
import { toldOf } from '../store/told.ts';
import type { Tx } from '../store/transaction.ts';
import { type Surroundings, todayOf } from './surroundings.ts';

/** An induction as nudges look at it today. */
export type NudgeGround = {
  readonly induction: Induction;
  readonly steps: readonly StepToday[];
  readonly ladder: Ladder;
  readonly told: readonly Told[];
  /** Everything that anybody may be told today, whether they were told before or not. */
  readonly items: readonly DigestItem[];
  readonly readerOf: (person: PersonId) => NudgeReader;
  /** From what time on somebody has their digest today. */
  readonly fromOf: (person: PersonId) => Temporal.PlainTime;
};

/** Looks at an induction, and its steps as they are today, for what anybody is to hear of it. */
export async function nudgeGround(
  tx: Tx,
  { induction, steps }: Pick<NudgeGround, 'induction' | 'steps'>,
  around: Surroundings,
): Promise<NudgeGround> {
  const { holidays } = around;
  const today = todayOf(around);
  const ladder: Ladder = { induction, today, holidays };
  const told = await toldOf(tx, induction.id);
  const everybody = [...induction.people.keys()];
  const wishes = await wishesOf(tx, everybody);
  const snoozed = (await snoozedBy(tx, everybody)).filter(({ until }) => today.until(until).sign > 0);
  const readerOf = (person: PersonId): NudgeReader => {
    const { week, away } = personIn(induction, person);
    return {
      works: calendarOf(week, holidays, away),
      wish: wishes.get(person) ?? noWish,
      roles: rolesHeldIn(induction, person),
    };
  };
  const isTickDay = tickDays(induction, holidays)(today);
  const isSnoozed = ({ step, hearing }: DigestItem) =>
    snoozed.some((one) => one.person === hearing.person && one.step === step.step.id);
  // What the link worker was asked by tick list is not asked again before the next.
  const waitsForTicks = (item: DigestItem) => isTick(item, induction) && !item.isNew && !isTickDay;
  const items = itemsOf(steps, ladder, told).filter((item) => !isSnoozed(item) && !waitsForTicks(item));
  return {
    induction,
    steps,
    ladder,
    told,
    items: [...Map.groupBy(items, ({ hearing }) => hearing.person)].flatMap(([person, theirs]) =>
      sayable(theirs, readerOf(person), today),
    ),
    readerOf,
    fromOf: (person) => digestFrom(readerOf(person), isTickDay && person === induction.linkWorker),
  };
}

/** Whether it is for the link worker to say, on a tick list. */
export function isTick({ step, hearing }: DigestItem, { linkWorker }: Induction): boolean {
  return hearing.person === linkWorker && hearing.rung === 'due' && !step.owners.includes(linkWorker);
}

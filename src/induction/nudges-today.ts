import type { Temporal } from 'temporal-polyfill';
import { cannotWait, type DigestItem, itemsOf, sayable, type Told } from './digest.ts';
import { type Induction, personIn, rolesHeldIn } from './induction.ts';
import type { Ladder } from './ladder.ts';
import type { Listeners, Snooze } from './next-heard.ts';
import { digestFrom, earliest, isInHours, type NudgeReader, type NudgeWish, noWish } from './nudge-hours.ts';
import type { PersonId } from './role.ts';
import type { StepToday } from './step-today.ts';
import { tickDays } from './tick-days.ts';
import { calendarOf, type Holidays } from './working-day.ts';

/** What nudges go by besides the rules: what was said already, and what people asked for. */
export type NudgeFacts = {
  readonly told: readonly Told[];
  readonly wishes: ReadonlyMap<PersonId, NudgeWish>;
  readonly snoozed: readonly Snooze[];
};

/** An induction as nudges look at it on a day. */
export type NudgeGround = Listeners & {
  readonly induction: Induction;
  readonly steps: readonly StepToday[];
  readonly ladder: Ladder;
  readonly told: readonly Told[];
  /** Everything that anybody may be told today, whether they were told before or not. */
  readonly items: readonly DigestItem[];
  /** From what time on somebody has their digest today. */
  readonly fromOf: (person: PersonId) => Temporal.PlainTime;
};

/** What anybody is to hear of an induction on a day, from its steps as they are then. */
export function nudgesToday(
  { induction, steps }: Pick<NudgeGround, 'induction' | 'steps'>,
  { told, wishes, snoozed }: NudgeFacts,
  today: Temporal.PlainDate,
  holidays: Holidays,
): NudgeGround {
  const ladder: Ladder = { induction, today, holidays };
  const readerOf = (person: PersonId): NudgeReader => {
    const { week, away } = personIn(induction, person);
    return {
      works: calendarOf(week, holidays, away),
      wish: wishes.get(person) ?? noWish,
      roles: rolesHeldIn(induction, person),
    };
  };
  const isTickDay = tickDays(induction, holidays)(today);
  const later = snoozed.filter(({ until }) => today.until(until).sign > 0);
  // Whoever put a step off did not yet know of what has happened since.
  const isSnoozed = (item: DigestItem) =>
    !cannotWait(item) &&
    later.some((one) => one.person === item.hearing.person && one.step === item.step.step.id);
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
    snoozed: later,
    fromOf: (person) => digestFrom(readerOf(person), isTickDay && person === induction.linkWorker),
  };
}

/** Whether it is for the link worker to say, on a tick list. */
export function isTick({ step, hearing }: DigestItem, { linkWorker }: Induction): boolean {
  return hearing.person === linkWorker && hearing.rung === 'due' && !step.owners.includes(linkWorker);
}

/** Whoever has something new to hear today, whether it is their time or not. */
export function withNews({ items }: Pick<NudgeGround, 'items'>): PersonId[] {
  return [...new Set(items.filter(({ isNew }) => isNew).map(({ hearing }) => hearing.person))];
}

/** Whom to write to, and whether it is the day’s digest or cannot wait for it. */
export type ToWrite = { readonly person: PersonId; readonly kind: 'digest' | 'urgent' };

/**
 * Whoever is to be written to now: there is something new for them, and it is their time. `lastUrgent` is the day each of them last
 * had an urgent message: after the one of a day everything joins the digest.
 */
export function toWriteTo(
  ground: NudgeGround,
  now: Temporal.PlainDateTime,
  lastUrgent: ReadonlyMap<PersonId, Temporal.PlainDate>,
): ToWrite[] {
  const news = ground.items.filter(({ isNew }) => isNew);
  return [...Map.groupBy(news, ({ hearing }) => hearing.person)].flatMap(([person, theirs]) => {
    const isNow = (item: DigestItem) =>
      cannotWait(item) && isBeyond(lastUrgent.get(person), item.hearing.day);
    return [
      ...(theirs.some(isNow) && isInUrgentHours(ground, person, now)
        ? [{ person, kind: 'urgent' } as const]
        : []),
      ...(!theirs.every(isNow) && isInDigestHours(ground, person, now)
        ? [{ person, kind: 'digest' } as const]
        : []),
    ];
  });
}

/** Whether what is so since a day was never to be sent as urgent: after the one message of a day it joins the digest. */
export function isBeyond(last: Temporal.PlainDate | undefined, since: Temporal.PlainDate): boolean {
  return !last || last.until(since).sign > 0;
}

/** Whether somebody may be written to now about what cannot wait. */
export function isInUrgentHours(
  { readerOf }: Pick<NudgeGround, 'readerOf'>,
  person: PersonId,
  now: Temporal.PlainDateTime,
): boolean {
  return isInHours(readerOf(person), now, earliest);
}

/** Whether somebody may have their digest now. */
export function isInDigestHours(
  { readerOf, fromOf }: Pick<NudgeGround, 'readerOf' | 'fromOf'>,
  person: PersonId,
  now: Temporal.PlainDateTime,
): boolean {
  return isInHours(readerOf(person), now, fromOf(person));
}

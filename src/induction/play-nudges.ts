import { Temporal } from 'temporal-polyfill';
import { cannotWait, type DigestItem, type Told } from './digest.ts';
import type { Induction } from './induction.ts';
import { earliest } from './nudge-hours.ts';
import {
  type NudgeFacts,
  type NudgeGround,
  nudgesToday,
  type ToWrite,
  toWriteTo,
  withNews,
} from './nudges-today.ts';
import type { PersonId } from './role.ts';
import { stepsToday } from './step-today.ts';
import { calendarOf, type Holidays } from './working-day.ts';

/** An induction, and what nudges about it go by, when the play begins. */
export type Played = { readonly induction: Induction; readonly facts: NudgeFacts };

/** A message as it would go out: when, to whom, whether it cannot wait for the day’s digest, and what of each induction it is about. */
export type PlayedMessage = {
  readonly at: Temporal.PlainDateTime;
  readonly person: PersonId;
  readonly kind: ToWrite['kind'];
  readonly found: readonly { readonly ground: NudgeGround; readonly items: readonly DigestItem[] }[];
};

/** From when on to play, for how many days, who has their digest of the first day already, and the last urgent message of each. */
export type Play = {
  readonly now: Temporal.PlainDateTime;
  readonly days: number;
  readonly inHand: ReadonlySet<PersonId>;
  readonly lastUrgent: ReadonlyMap<PersonId, Temporal.PlainDate>;
  readonly holidays: Holidays;
};

/** Every message about some inductions from now on, if nobody does anything meanwhile; each person has one of a kind a day at most. */
export function playNudges(all: readonly Played[], play: Play): PlayedMessage[] {
  const { now, days, inHand, lastUrgent, holidays } = play;
  const messages: PlayedMessage[] = [];
  const urgent = new Map(lastUrgent);
  let played = all.filter(({ induction }) => induction.endedOn === null);
  for (let n = 0; n < days; n += 1) {
    const from = n === 0 ? now : now.toPlainDate().add({ days: n }).toPlainDateTime();
    for (const ofMoment of playDay(() => played, {
      from,
      inHand: n === 0 ? inHand : new Set(),
      urgent,
      holidays,
    })) {
      messages.push(...ofMoment);
      played = afterwards(played, ofMoment);
    }
  }
  return messages;
}

type Day = {
  readonly from: Temporal.PlainDateTime;
  readonly inHand: ReadonlySet<PersonId>;
  readonly urgent: Map<PersonId, Temporal.PlainDate>;
  readonly holidays: Holidays;
};

/** The messages of a day, moment by moment: what is said at one is told at the next. */
function* playDay(
  played: () => readonly Played[],
  { from, inHand, urgent, holidays }: Day,
): Generator<PlayedMessage[]> {
  const day = from.toPlainDate();
  const look = () =>
    played()
      .filter(({ induction }) => isAnybodyIn(induction, day, holidays))
      .map(({ induction, facts }) =>
        nudgesToday({ induction, steps: stepsToday(induction, day, holidays) }, facts, day, holidays),
      );
  let grounds = look();
  const have = new Set([...inHand].map((person) => `digest ${person}`));
  for (const at of momentsOf(grounds, from)) {
    const messages: PlayedMessage[] = [];
    for (const { person, kind } of grounds.flatMap((ground) => toWriteTo(ground, at, urgent))) {
      if (have.has(`${kind} ${person}`)) continue;
      have.add(`${kind} ${person}`);
      messages.push({
        at,
        person,
        kind,
        found: grounds.map((ground) => ({ ground, items: itemsFor(person, kind, ground) })),
      });
    }
    yield messages;
    const hurried = messages.filter(({ kind }) => kind === 'urgent');
    for (const { person } of hurried) urgent.set(person, day);
    if (hurried.length) grounds = look();
  }
}

/** On a day on which nobody works there is nothing to look for. */
function isAnybodyIn({ people }: Induction, day: Temporal.PlainDate, holidays: Holidays): boolean {
  return [...people.values()].some(({ week, away }) => calendarOf(week, holidays, away)(day));
}

/** The moments of a day at which somebody’s time begins, or now where it has begun. */
function momentsOf(grounds: readonly NudgeGround[], from: Temporal.PlainDateTime): Temporal.PlainDateTime[] {
  const { compare } = Temporal.PlainDateTime;
  const times = grounds
    .flatMap((ground) => [
      ...withNews(ground).map((person) => from.withPlainTime(ground.fromOf(person))),
      ...(ground.items.some(cannotWait) ? [from.withPlainTime(earliest)] : []),
    ])
    .map((moment) => (compare(moment, from) < 0 ? from : moment));
  return times.toSorted(compare).filter((one, n, all) => !all[n - 1]?.equals(one));
}

function itemsFor(person: PersonId, kind: ToWrite['kind'], { items }: NudgeGround): DigestItem[] {
  const theirs = items.filter(({ hearing }) => hearing.person === person);
  return kind === 'urgent' ? theirs.filter(cannotWait) : theirs;
}

/** What was said counts as told from then on. */
function afterwards(played: readonly Played[], messages: readonly PlayedMessage[]): Played[] {
  const said = messages.flatMap(({ person, found }) =>
    found.flatMap(({ items }) =>
      items.map(
        ({ step, hearing: { rung, anchor } }): Told => ({ person, step: step.step.id, rung, anchor }),
      ),
    ),
  );
  const isSaidAnew = (one: Told) =>
    said.some(({ person, step }) => person === one.person && step === one.step);
  return played.map(({ induction, facts }) => {
    const ids = new Set(induction.steps.map(({ id }) => id));
    const told = [
      ...facts.told.filter((one) => !isSaidAnew(one)),
      ...said.filter(({ step }) => ids.has(step)),
    ];
    return { induction, facts: { ...facts, told } };
  });
}

import { Temporal } from 'temporal-polyfill';
import type { DigestItem, Told } from './digest.ts';
import type { Induction } from './induction.ts';
import { type NudgeFacts, type NudgeGround, nudgesToday, toWriteTo, withNews } from './nudges-today.ts';
import type { PersonId } from './role.ts';
import { stepsToday } from './step-today.ts';
import { calendarOf, type Holidays } from './working-day.ts';

/** An induction, and what nudges about it go by, when the play begins. */
export type Played = { readonly induction: Induction; readonly facts: NudgeFacts };

/** A message as it would go out: when, to whom, and what of each induction it is about. */
export type PlayedMessage = {
  readonly at: Temporal.PlainDateTime;
  readonly person: PersonId;
  readonly found: readonly { readonly ground: NudgeGround; readonly items: readonly DigestItem[] }[];
};

/** From when on to play, for how many days, and who has their digest of the first day already. */
export type Play = {
  readonly now: Temporal.PlainDateTime;
  readonly days: number;
  readonly inHand: ReadonlySet<PersonId>;
  readonly holidays: Holidays;
};

/** Every message about some inductions from now on, if nobody does anything meanwhile; each person has one a day at most. */
export function playNudges(all: readonly Played[], { now, days, inHand, holidays }: Play): PlayedMessage[] {
  const messages: PlayedMessage[] = [];
  let played = all.filter(({ induction }) => induction.endedOn === null);
  for (let n = 0; n < days; n += 1) {
    const from = n === 0 ? now : now.toPlainDate().add({ days: n }).toPlainDateTime();
    const ofDay = playDay(played, from, n === 0 ? inHand : new Set(), holidays);
    messages.push(...ofDay);
    played = afterwards(played, ofDay);
  }
  return messages;
}

function playDay(
  played: readonly Played[],
  from: Temporal.PlainDateTime,
  inHand: ReadonlySet<PersonId>,
  holidays: Holidays,
): PlayedMessage[] {
  const day = from.toPlainDate();
  const grounds = played
    .filter(({ induction }) => isAnybodyIn(induction, day, holidays))
    .map(({ induction, facts }) =>
      nudgesToday({ induction, steps: stepsToday(induction, day, holidays) }, facts, day, holidays),
    );
  const have = new Set(inHand);
  const messages: PlayedMessage[] = [];
  for (const at of momentsOf(grounds, from)) {
    for (const person of new Set(grounds.flatMap((ground) => toWriteTo(ground, at)))) {
      if (have.has(person)) continue;
      have.add(person);
      messages.push({
        at,
        person,
        found: grounds.map((ground) => ({ ground, items: itemsFor(person, ground) })),
      });
    }
  }
  return messages;
}

/** On a day on which nobody works there is nothing to look for. */
function isAnybodyIn({ people }: Induction, day: Temporal.PlainDate, holidays: Holidays): boolean {
  return [...people.values()].some(({ week, away }) => calendarOf(week, holidays, away)(day));
}

/** The moments of a day at which somebody’s time begins, or now where it has begun. */
function momentsOf(grounds: readonly NudgeGround[], from: Temporal.PlainDateTime): Temporal.PlainDateTime[] {
  const { compare } = Temporal.PlainDateTime;
  const times = grounds
    .flatMap((ground) => withNews(ground).map((person) => from.withPlainTime(ground.fromOf(person))))
    .map((moment) => (compare(moment, from) < 0 ? from : moment));
  return times.toSorted(compare).filter((one, n, all) => !all[n - 1]?.equals(one));
}

function itemsFor(person: PersonId, { items }: NudgeGround): DigestItem[] {
  return items.filter(({ hearing }) => hearing.person === person);
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

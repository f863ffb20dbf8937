import type { Temporal } from 'temporal-polyfill';
import type { CheckedText } from '../../src/induction/checked-text.ts';
import { decide } from '../../src/induction/decide.ts';
import { waitingFor } from '../../src/induction/dependency.ts';
import { type DigestItem, isWorthSaying, itemsOf, sayable, type Told } from '../../src/induction/digest.ts';
import { type Induction, personIn, rolesHeldIn } from '../../src/induction/induction.ts';
import type { Ladder } from '../../src/induction/ladder.ts';
import { lookAgainOn, lookOn } from '../../src/induction/look-on.ts';
import type { Move, Mover } from '../../src/induction/move.ts';
import { digestFrom, isInHours, type NudgeReader, noWish } from '../../src/induction/nudge-hours.ts';
import { isRefusal } from '../../src/induction/refusal.ts';
import { nextOccurrence } from '../../src/induction/repeat.ts';
import type { PersonId } from '../../src/induction/role.ts';
import { isClosed, type Step, untouched } from '../../src/induction/step.ts';
import { type StepToday, stepsToday, stepToday } from '../../src/induction/step-today.ts';
import { tickDays } from '../../src/induction/tick-days.ts';
import { calendarOf } from '../../src/induction/working-day.ts';
import { holidays } from './an-induction.ts';
import type { NudgeStory, StoryAct } from './nudge-story.ts';

type PlainDate = Temporal.PlainDate;

/** A digest as it went out: to whom, when, and what it told of. */
export type PlayedDigest = {
  readonly person: PersonId;
  readonly now: Temporal.PlainDateTime;
  readonly items: readonly DigestItem[];
};

/** A story being played by the rules alone: what the store and the clockwork do, kept in memory. */
export type Play = {
  readonly induction: Induction;
  /** Does what somebody does, if the rules let them; true where it changed a step. */
  act(act: StoryAct, today: PlainDate): boolean;
  /** One round: looks at what is to be looked at, and says what may be said. */
  round(now: Temporal.PlainDateTime): PlayedDigest[];
};

/** What a day looks like while nothing changes, and for whose digests in hand the next look was reckoned. */
type Sight = {
  readonly ladder: Ladder;
  readonly steps: readonly StepToday[];
  readonly found: ReadonlyMap<PersonId, DigestItem[]>;
  readonly told: readonly Told[];
  readonly lookedFor?: string;
};

const reason = 'no room' as CheckedText;

/** Begins a story. */
export function createPlay(story: NudgeStory): Play {
  let { induction } = story;
  let told: Told[] = [];
  let planted = 0;
  let sight: Sight | undefined;
  const looks = new Map<string, PlainDate | null>();
  const inHand = new Set<string>();
  const look = (steps: readonly Step[], today: PlainDate) => {
    for (const step of steps) looks.set(step.id, lookOn(step, induction, today, holidays));
  };
  look(induction.steps, story.from);

  const readers = new Map<PersonId, NudgeReader>(
    [...induction.people.keys()].map((person) => {
      const { week, away } = personIn(induction, person);
      const works = calendarOf(week, holidays, away);
      return [
        person,
        { works, wish: story.wishes.get(person) ?? noWish, roles: rolesHeldIn(induction, person) },
      ];
    }),
  );
  const readerOf = (person: PersonId) => readers.get(person) as NudgeReader;

  function act(one: StoryAct, today: PlainDate): boolean {
    const step = induction.steps[one.step % induction.steps.length];
    if (!step) return false;
    const found = stepToday(step, induction, today, holidays);
    const able = [...found.owners, ...found.agreers.flatMap(({ people }) => people)];
    const mover = moverOf(found, able[one.who % able.length] ?? '', induction);
    const after = decide(step, moveOf(one, today), mover, {
      today,
      owners: found.owners,
      agreers: found.agreers,
      lineManagers: induction.roles['line-manager'] ?? [],
      mustHave: found.line.mustHave,
      several: found.line.several === true,
    });
    if (isRefusal(after)) return false;
    induction = { ...induction, steps: induction.steps.map((other) => (other === step ? after : other)) };
    if (isClosed(step) && !isClosed(after)) withdraw(after);
    if (!isClosed(step) && isClosed(after)) plant(after, today);
    look([after, ...waitingFor(after, induction)], today);
    return true;
  }

  function withdraw({ line, placement, staff, occurrence }: Step) {
    const isNext = (one: Step) => one.line === line && one.placement === placement && one.staff === staff;
    const steps = induction.steps.filter((one) => !(isNext(one) && one.occurrence > occurrence));
    induction = { ...induction, steps };
  }

  function plant(after: Step, today: PlainDate) {
    const next = nextOccurrence(after, induction, today, holidays);
    if (!next) return;
    planted += 1;
    const step = { ...untouched({ ...next, id: `planted-${planted}` }), handedTo: after.handedTo };
    induction = { ...induction, steps: [...induction.steps, step] };
    look([step], today);
  }

  function round(now: Temporal.PlainDateTime): PlayedDigest[] {
    const today = now.toPlainDate();
    const isDue = [...looks.values()].some((on) => on && on.until(today).sign >= 0);
    if (!isDue) return [];
    const { ladder, steps, found } = lookAt(today);
    const digests = [...found].flatMap(([person, all]): PlayedDigest[] => {
      const items = sayable(all, readerOf(person), today);
      const isTickDay = person === induction.linkWorker && tickDays(induction, holidays)(today);
      const reader = readerOf(person);
      const isNow = isWorthSaying(items) && isInHours(reader, now, digestFrom(reader, isTickDay));
      const hand = `${person} ${today}`;
      if (!isNow || inHand.has(hand)) return [];
      inHand.add(hand);
      return [{ person, now, items }];
    });
    const handed = [...inHand].join();
    if (sight && handed !== sight.lookedFor) {
      lookAgain(steps, ladder);
      sight = { ...sight, lookedFor: handed };
    }
    for (const { person, items } of digests) noteTold(person, items);
    return digests;
  }

  /** What is to be heard on a day: looked up once while nothing changes, for the rules are pure. */
  function lookAt(today: PlainDate): Sight {
    const before =
      sight?.ladder.induction === induction && sight.ladder.today.equals(today) ? sight : undefined;
    if (before?.told === told) return before;
    const ladder = before?.ladder ?? { induction, today, holidays };
    const steps = before?.steps ?? stepsToday(induction, today, holidays);
    const found = Map.groupBy(itemsOf(steps, ladder, told), ({ hearing }) => hearing.person);
    sight = { ladder, steps, found, told };
    return sight;
  }

  function lookAgain(steps: readonly StepToday[], ladder: Ladder) {
    const busy = new Set([...readers.keys()].filter((person) => inHand.has(`${person} ${ladder.today}`)));
    const worksOf = (person: PersonId) => readerOf(person).works;
    for (const step of steps)
      looks.set(step.step.id, lookAgainOn(step, ladder, { told, inHand: busy, worksOf }));
  }

  function noteTold(person: PersonId, items: readonly DigestItem[]) {
    const said = new Set(items.map(({ step }) => step.step.id));
    told = [
      ...told.filter((one) => one.person !== person || !said.has(one.step)),
      ...items.map(({ step, hearing }) => ({
        person,
        step: step.step.id,
        rung: hearing.rung,
        anchor: hearing.anchor,
      })),
    ];
  }

  return {
    get induction() {
      return induction;
    },
    act,
    round,
  };
}

function moverOf({ owners, agreers }: StepToday, person: PersonId, induction: Induction): Mover {
  return {
    person,
    owner: owners.includes(person),
    agrees: agreers.filter(({ people }) => people.includes(person)).map(({ asked }) => asked),
    leads: induction.roles['line-manager']?.includes(person) === true,
  };
}

function moveOf({ kind, days }: StoryAct, today: PlainDate): Move {
  switch (kind) {
    case 'book':
    case 'move':
      return { kind, day: today.add({ days }) };
    case 'blocked':
    case 'not needed':
      return { kind, reason };
    default:
      return { kind };
  }
}

import type { Temporal } from 'temporal-polyfill';
import type { CheckedText } from '../../src/induction/checked-text.ts';
import { decide } from '../../src/induction/decide.ts';
import { waitingFor } from '../../src/induction/dependency.ts';
import { cannotWait, type DigestItem, isWorthSaying, type Told } from '../../src/induction/digest.ts';
import type { Induction } from '../../src/induction/induction.ts';
import type { Rung } from '../../src/induction/ladder.ts';
import { lookAgainOn, lookOn } from '../../src/induction/look-on.ts';
import type { Move, Mover } from '../../src/induction/move.ts';
import { type NudgeGround, nudgesToday, type ToWrite, toWriteTo } from '../../src/induction/nudges-today.ts';
import { isRefusal } from '../../src/induction/refusal.ts';
import { nextOccurrence } from '../../src/induction/repeat.ts';
import type { PersonId } from '../../src/induction/role.ts';
import { isClosed, type Step, untouched } from '../../src/induction/step.ts';
import { type StepToday, stepsToday, stepToday } from '../../src/induction/step-today.ts';
import { isHappening, isMiss } from '../../src/induction/urgent.ts';
import { holidays } from './an-induction.ts';
import type { NudgeStory, StoryAct } from './nudge-story.ts';

type PlainDate = Temporal.PlainDate;

/** A message as it went out: to whom, whether it could wait, when, and what it told of. */
export type PlayedNudge = ToWrite & {
  readonly now: Temporal.PlainDateTime;
  readonly items: readonly DigestItem[];
};

/** A story being played by the rules alone: what the store and the clockwork do, kept in memory. */
export type Play = {
  readonly induction: Induction;
  /** Does what somebody does, if the rules let them; true where it changed a step. */
  act(act: StoryAct, today: PlainDate): boolean;
  /** One round: looks at what is to be looked at, and says what may be said. */
  round(now: Temporal.PlainDateTime): PlayedNudge[];
};

const reason = 'no room' as CheckedText;

/** Begins a story. */
export function createPlay(story: NudgeStory): Play {
  let { induction } = story;
  let told: Told[] = [];
  let planted = 0;
  let sight: NudgeGround | undefined;
  let looked: NudgeGround | undefined;
  const looks = new Map<string, PlainDate | null>();
  const lastDigest = new Map<PersonId, PlainDate>();
  const lastUrgent = new Map<PersonId, PlainDate>();
  const look = (steps: readonly Step[], today: PlainDate) => {
    for (const step of steps) looks.set(step.id, lookOn(step, induction, today, holidays));
  };
  look(induction.steps, story.from);

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
    if (after.misses > step.misses) forgetMisses(step.id);
    if (isClosed(step) && !isClosed(after)) withdraw(after);
    if (!isClosed(step) && isClosed(after)) plant(after, today);
    look([after, ...waitingFor(after, induction)], today);
    return true;
  }

  /** As the store does: a miss was noted in place of that it was not ready, which nobody is told again. */
  function forgetMisses(step: string) {
    told = told.map((one) => (one.step === step && isMiss(one.rung) ? { ...one, rung: 'not ready' } : one));
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

  function round(now: Temporal.PlainDateTime): PlayedNudge[] {
    const today = now.toPlainDate();
    const isDue = [...looks.values()].some((on) => on && on.until(today).sign >= 0);
    if (!isDue) return [];
    const ground = lookAt(today);
    const intended = toWriteTo(ground, now, lastUrgent).filter((one) => !lastOf(one)?.equals(today));
    for (const { person, kind } of intended) (kind === 'urgent' ? lastUrgent : lastDigest).set(person, today);
    if (looked !== ground || intended.length > 0) lookAgain(ground);
    looked = ground;
    return intended.flatMap(({ person, kind }, at) => {
      // What one person is told is news to nobody else: only their digest after what could not wait is looked up once more.
      const isSecond = intended.findIndex((one) => one.person === person) < at;
      const { items: all } = isSecond ? lookAt(today) : ground;
      const theirs = all.filter(({ hearing }) => hearing.person === person);
      const items = kind === 'urgent' ? theirs.filter(cannotWait) : theirs;
      if (!isWorthSaying(items)) return [];
      noteTold(person, items);
      return [{ person, kind, now, items }];
    });
  }

  function lastOf({ person, kind }: ToWrite): PlainDate | undefined {
    return (kind === 'urgent' ? lastUrgent : lastDigest).get(person);
  }

  /** What is to be heard on a day: looked up once while nothing changes, for the rules are pure. */
  function lookAt(today: PlainDate): NudgeGround {
    const isAsBefore = sight?.induction === induction && sight.ladder.today.equals(today);
    if (sight && isAsBefore && sight.told === told) return sight;
    const steps = sight && isAsBefore ? sight.steps : stepsToday(induction, today, holidays);
    sight = nudgesToday({ induction, steps }, { told, wishes: story.wishes, snoozed: [] }, today, holidays);
    return sight;
  }

  function lookAgain(ground: NudgeGround) {
    const { steps, ladder } = ground;
    const inHand = new Set([...lastDigest].filter(([, on]) => on.equals(ladder.today)).map(([who]) => who));
    for (const step of steps) looks.set(step.step.id, lookAgainOn(step, ladder, { ...ground, told, inHand }));
  }

  function noteTold(person: PersonId, items: readonly DigestItem[]) {
    const keyOf = (step: string, rung: Rung) => `${step} ${isHappening(rung)}`;
    const said = new Set(items.map(({ step, hearing }) => keyOf(step.step.id, hearing.rung)));
    told = [
      ...told.filter((one) => one.person !== person || !said.has(keyOf(one.step, one.rung))),
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
    case 'trouble':
      return { kind, noAccess: ['phone'] };
    default:
      return { kind };
  }
}

import type { Temporal } from 'temporal-polyfill';
import { type DigestItem, isWorthSaying } from '../induction/digest.ts';
import { personIn } from '../induction/induction.ts';
import { isInHours, latest } from '../induction/nudge-hours.ts';
import { type PeopleToMeet, peopleToMeet } from '../induction/people-to-meet.ts';
import type { PersonId } from '../induction/role.ts';
import type { HeardAs } from '../induction/say-digest.ts';
import { callName, shortName } from '../induction/say-name.ts';
import type { StepToday } from '../induction/step-today.ts';
import { byUrgency } from '../induction/urgency.ts';
import { type Nudge, type NudgeState, settle, takeWaiting } from '../store/nudges.ts';
import type { Tx } from '../store/transaction.ts';
import { isTick, type NudgeGround, nudgeGround } from './nudge-ground.ts';
import { type Part, partsOf } from './part.ts';
import { type Numbered, showNumbered } from './shown.ts';
import { nowOf, type Surroundings, todayOf } from './surroundings.ts';

/** A digest that is on its way: to whom, and what it says, the most urgent first. */
export type Digest = {
  readonly id: string;
  readonly person: PersonId;
  readonly name: string;
  readonly things: readonly DigestThing[];
  /** Whom a link worker may have met by now. */
  readonly people: readonly PeopleToMeet[];
  /** What is to be known besides. */
  readonly says: readonly string[];
  /** Whether it asks a link worker what happened. */
  readonly isTickList: boolean;
};

/** One thing in a digest, and why its reader hears of it: it is theirs, for them to say, or late with somebody else. */
export type DigestThing = Numbered & { readonly why: HeardAs };

/** What was said in a digest, as far as telling it again has to know. */
export type Said = {
  readonly step: string;
  readonly rung: string;
  readonly anchor: string;
  readonly induction: string;
  /** Whether it was a question on a tick list. */
  readonly tick?: true;
  /** Whether it was only counted. */
  readonly counted?: true;
};

/**
 * Takes a nudge to send it, if it is still true and inside its reader's hours; undefined where it is not, or somebody else has it.
 * May: Belong itself. Records: what is being said, and that nobody knows yet whether it arrived.
 */
export async function takeNudge(around: Surroundings, id: string): Promise<Digest | undefined> {
  return around.database.transaction(async (tx) => {
    const nudge = await takeWaiting(tx, id, around.clock());
    if (!nudge) return undefined;
    const found = await lookFor(tx, nudge.person, around);
    const end = endOf(nudge, found, around);
    if (end) {
      await settle(tx, id, 'waiting', { ...end, at: around.clock() });
      return undefined;
    }
    await settle(tx, id, 'waiting', {
      state: 'unknown',
      reason: 'on its way',
      at: around.clock(),
      attempts: nudge.attempts + 1,
      items: inOrder(found, nudge.person).map(saidOf),
    });
    return digestOf(tx, nudge, found);
  });
}

type Found = { readonly part: Part; readonly ground: NudgeGround; readonly items: readonly DigestItem[] };

async function lookFor(tx: Tx, person: PersonId, around: Surroundings): Promise<Found[]> {
  const found: Found[] = [];
  for (const part of await partsOf(tx, person, around)) {
    const ground = await nudgeGround(tx, part.induction, around);
    const items = ground.items.filter(({ hearing }) => hearing.person === person);
    found.push({ part, ground, items });
  }
  return found;
}

type End = { readonly state: NudgeState; readonly reason: string; readonly notBefore?: Temporal.Instant };

/** Why a nudge is not sent now, or nothing where it is. */
function endOf({ person, onDay }: Nudge, found: readonly Found[], around: Surroundings): End | undefined {
  const now = nowOf(around);
  if (!onDay.equals(todayOf(around)) || now.toPlainTime().until(latest).sign <= 0)
    return { state: 'given up', reason: 'their hours are over' };
  if (!isWorthSaying(found.flatMap(({ items }) => items))) return { state: 'not needed', reason: 'all said' };
  const isNow = found.some(
    ({ ground }) =>
      ground.induction.people.has(person) && isInHours(ground.readerOf(person), now, ground.fromOf(person)),
  );
  return isNow ? undefined : { state: 'given up', reason: 'outside their hours' };
}

async function digestOf(tx: Tx, { id, person }: Nudge, found: readonly Found[]): Promise<Digest> {
  const all = inOrder(found, person).filter(({ step }) => !step.step.staff || step.step.staff === person);
  const shown = all.filter((one) => !isKnown(one));
  const things = await showNumbered(tx, { person, door: 'chat' }, shown);
  const [first] = found;
  return {
    id,
    person,
    name: first ? shortName(personIn(first.part.induction, person).name) : '',
    things: things.map((thing, at) => ({ ...thing, why: shown[at]?.why ?? 'theirs' })),
    people: found.flatMap(({ part }) => peopleToMeet(part.steps, part)).filter(({ isTime }) => isTime),
    says: [...found.flatMap((one) => sayHellos(one, person)), ...sayKnown(all.length - shown.length)],
    isTickList: all.some(({ item, part }) => item.isNew && isTick(item, part.induction)),
  };
}

type Heard = {
  readonly part: Part;
  readonly step: StepToday;
  readonly item: DigestItem;
  readonly why: HeardAs;
};

/** All that a digest is about: what is somebody's own before what others are late with, the most urgent first. */
function inOrder(found: readonly Found[], person: PersonId): Heard[] {
  return found
    .flatMap(({ part, items }) =>
      items.map((item) => ({ part, step: item.step, item, why: whyOf(item, person) })),
    )
    .toSorted(
      (one, other) =>
        Number(one.why === 'late') - Number(other.why === 'late') || byUrgency(one.step, other.step),
    );
}

/** What others are late with and its reader was told before is only counted. */
function isKnown({ why, item }: Heard): boolean {
  return why === 'late' && !item.isNew;
}

/** What others are late with is told once on each rung, and then only counted. */
function sayKnown(count: number): string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? 'One more that you know of is still late.'
      : `${count} more that you know of are still late.`,
  ];
}

/** Whoever looks after the staff hears how many have yet to say hello, and nobody's name. */
function sayHellos({ items, part: { induction } }: Found, person: PersonId): string[] {
  const late = items.filter(
    ({ step: { step } }) => step.staff && step.staff !== person && step.state !== 'said done',
  );
  const isForThem = person !== induction.linkWorker && late.length > 0;
  const who = callName(induction.linkWorker, induction);
  return isForThem
    ? [`${late.length === 1 ? 'One colleague has' : `${late.length} colleagues have`} yet to meet ${who}.`]
    : [];
}

function whyOf({ step, hearing }: DigestItem, person: PersonId): HeardAs {
  if (step.owners.includes(person) && step.step.state !== 'said done') return 'theirs';
  const isAsked = hearing.rung === 'due' || hearing.rung === 'did it happen';
  return isAsked ? 'asked' : 'late';
}

function saidOf(heard: Heard): Said {
  const { part, step, item } = heard;
  const { rung, anchor } = item.hearing;
  return {
    step: step.step.id,
    rung,
    anchor: anchor.toString(),
    induction: part.induction.id,
    ...(isTick(item, part.induction) ? ({ tick: true } as const) : {}),
    ...(isKnown(heard) || (step.step.staff && step.step.staff !== part.viewer)
      ? ({ counted: true } as const)
      : {}),
  };
}

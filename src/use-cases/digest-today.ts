import type { Temporal } from 'temporal-polyfill';
import type { DigestItem } from '../induction/digest.ts';
import { personIn } from '../induction/induction.ts';
import type { Rung } from '../induction/ladder.ts';
import { movers } from '../induction/movers.ts';
import { isTick, type NudgeGround } from '../induction/nudges-today.ts';
import { type PeopleToMeet, peopleToMeet } from '../induction/people-to-meet.ts';
import type { PersonId } from '../induction/role.ts';
import type { HeardAs } from '../induction/say-digest.ts';
import { callName, shortName } from '../induction/say-name.ts';
import { isClosed } from '../induction/step.ts';
import { type StepToday, threeNewDays } from '../induction/step-today.ts';
import { byUrgency } from '../induction/urgency.ts';
import { isHappening, isMiss, stillStands } from '../induction/urgent.ts';
import type { NudgeKind } from '../store/nudges.ts';
import type { Tx } from '../store/transaction.ts';
import { type Found, type Part, wordsOf } from './part.ts';
import { type Numbered, showNumbered } from './shown.ts';
import type { Surroundings } from './surroundings.ts';

/** A digest that is on its way: to whom, and what it says, the most urgent first. */
export type Digest = {
  readonly id: string;
  readonly kind: NudgeKind;
  readonly person: PersonId;
  readonly name: string;
  readonly things: readonly DigestThing[];
  /** Whom a link worker may have met by now. */
  readonly people: readonly PeopleToMeet[];
  /** What is to be known besides. */
  readonly says: readonly string[];
  /** Who cannot be reached. */
  readonly unreached: readonly string[];
  /** Whether it asks a link worker what happened. */
  readonly isTickList: boolean;
};

/** One thing in a digest, and why its reader hears of it: it is theirs, for them to say, or late with somebody else. */
export type DigestThing = Numbered & {
  readonly why: HeardAs;
  /** Three days to choose from where it did not happen. */
  readonly newDays: readonly Temporal.PlainDate[];
};

/** What one person is to hear of one induction today. */
export type ToHear = {
  readonly part: Part;
  readonly ground: NudgeGround;
  readonly items: readonly DigestItem[];
};

/** A digest of all that one person is to hear, its things numbered as the list they saw last. */
export async function digestOf(
  tx: Tx,
  { id, kind, person }: Pick<Digest, 'id' | 'kind' | 'person'>,
  found: readonly ToHear[],
  { unreached, holidays }: { unreached: readonly string[] } & Pick<Surroundings, 'holidays'>,
): Promise<Digest> {
  const all = allIn(found, person);
  const shown = all.filter((one) => !isKnown(one));
  // One thing alone has no number, so that the numbers of the list on the screen stay.
  const isAlone = kind === 'urgent' && shown.length === 1;
  if (!isAlone) await showNumbered(tx, { person, door: 'chat' }, shown);
  const [first] = found;
  return {
    id,
    kind,
    person,
    name: first ? shortName(personIn(first.part.induction, person).name) : '',
    things: shown.map((one, at) => thingOf(one, at + 1, holidays)),
    people:
      kind === 'urgent'
        ? []
        : found.flatMap(({ part }) => peopleToMeet(part.steps, part)).filter(({ isTime }) => isTime),
    says: [...found.flatMap((one) => sayHellos(one, person)), ...sayKnown(all.length - shown.length)],
    unreached,
    isTickList: isTickList(all),
  };
}

/** All that a digest is about but for the hellos of others: these are only counted. */
export function allIn(found: readonly ToHear[], person: PersonId): Heard[] {
  return inOrder(found, person).filter((one) => !isOthersHello(one));
}

/** Whether a digest asks a link worker what happened. */
export function isTickList(all: readonly Heard[]): boolean {
  return all.some(({ item, part }) => item.isNew && isTick(item, part.induction));
}

/** One thing in a digest under its number; of what did not happen nothing that anybody typed goes with it (domain: rule 4). */
export function thingOf(
  { part, step, why }: Pick<Heard, 'part' | 'step' | 'why'>,
  number: number,
  holidays: Surroundings['holidays'],
): DigestThing {
  const found = step.step.state === 'not happened' ? withoutReason({ part, step }) : { part, step };
  const newDays = isMiss(why) ? threeNewDays(step, part.induction, part.today, holidays) : [];
  return { ...wordsOf(found), number, why, newDays };
}

function withoutReason({ part, step }: Found): Found {
  return { part, step: { ...step, step: { ...step.step, reason: null, reasonBy: null } } };
}

/** One thing to hear, and why. */
export type Heard = {
  readonly part: Part;
  readonly step: StepToday;
  readonly item: DigestItem;
  readonly why: HeardAs;
};

/** All that a digest is about: what is somebody's own before what others are late with, the most urgent first. */
export function inOrder(found: readonly ToHear[], person: PersonId): Heard[] {
  return found
    .flatMap(({ part, items }) =>
      items.map((item) => ({
        part,
        step: item.step,
        item,
        why: whyHeard(item.step, item.hearing.rung, person),
      })),
    )
    .toSorted((one, other) => placeOf(one) - placeOf(other) || byUrgency(one.step, other.step));
}

/** What has just happened comes first, and what others are late with last. */
function placeOf({ why, item }: Heard): number {
  if (why === 'late') return 2;
  return isHappening(why) && item.isNew ? 0 : 1;
}

/** What others are late with and its reader was told before is only counted. */
function isKnown({ why, item, step }: Heard): boolean {
  const isOthers = isHappening(why) && !step.owners.includes(item.hearing.person);
  return (why === 'late' || isOthers) && !item.isNew;
}

/** Whoever looks after the staff hears of their hellos in numbers. */
function isOthersHello({ part, step: { step }, why }: Heard): boolean {
  return step.staff !== null && step.staff !== part.viewer && !isHappening(why);
}

/** Whether it is in a digest only as one of a number. */
export function isCounted(heard: Heard): boolean {
  return isKnown(heard) || isOthersHello(heard);
}

/** What others are late with is told once on each rung, and then only counted. */
function sayKnown(count: number): string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? 'One more that you know of is still open.'
      : `${count} more that you know of are still open.`,
  ];
}

/** Whoever looks after the staff hears how many have yet to say hello, and nobody's name. */
function sayHellos({ items, part: { induction } }: ToHear, person: PersonId): string[] {
  const late = items.filter(
    ({ step: { step } }) => step.staff && step.staff !== person && step.state !== 'said done',
  );
  const isForThem = person !== induction.linkWorker && late.length > 0;
  const who = callName(induction.linkWorker, induction);
  return isForThem
    ? [`${late.length === 1 ? 'One colleague has' : `${late.length} colleagues have`} yet to meet ${who}.`]
    : [];
}

/** Why somebody hears of a step on a rung, as it stands today. */
export function whyHeard(today: StepToday, rung: Rung, person: PersonId): HeardAs {
  const { step, owners } = today;
  if (isClosed(step)) return 'settled';
  if (isHappening(rung) && stillStands(rung, { step })) return rung;
  if (owners.includes(person) && step.state === 'not happened' && !step.managerFirst) return 'not happened';
  if (step.state === 'said done') return movers(today).includes(person) ? 'asked' : 'settled';
  if (owners.includes(person)) return 'theirs';
  if (isHappening(rung)) return 'settled';
  return rung === 'due' || rung === 'did it happen' ? 'asked' : 'late';
}

import type { DigestItem } from '../induction/digest.ts';
import { personIn } from '../induction/induction.ts';
import type { Rung } from '../induction/ladder.ts';
import { isTick, type NudgeGround } from '../induction/nudges-today.ts';
import { type PeopleToMeet, peopleToMeet } from '../induction/people-to-meet.ts';
import type { PersonId } from '../induction/role.ts';
import type { HeardAs } from '../induction/say-digest.ts';
import { callName, shortName } from '../induction/say-name.ts';
import { isClosed } from '../induction/step.ts';
import type { StepToday } from '../induction/step-today.ts';
import { byUrgency } from '../induction/urgency.ts';
import type { Tx } from '../store/transaction.ts';
import type { Part } from './part.ts';
import { type Numbered, showNumbered } from './shown.ts';

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

/** What one person is to hear of one induction today. */
export type ToHear = {
  readonly part: Part;
  readonly ground: NudgeGround;
  readonly items: readonly DigestItem[];
};

/** A digest of all that one person is to hear, its things numbered as the list they saw last. */
export async function digestOf(
  tx: Tx,
  { id, person }: Pick<Digest, 'id' | 'person'>,
  found: readonly ToHear[],
): Promise<Digest> {
  const all = allIn(found, person);
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
    isTickList: isTickList(all),
  };
}

/** All that a digest is about but for the hellos of others: these are only counted. */
export function allIn(found: readonly ToHear[], person: PersonId): Heard[] {
  return inOrder(found, person).filter(({ step }) => !step.step.staff || step.step.staff === person);
}

/** Whether a digest asks a link worker what happened. */
export function isTickList(all: readonly Heard[]): boolean {
  return all.some(({ item, part }) => item.isNew && isTick(item, part.induction));
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
    .toSorted(
      (one, other) =>
        Number(one.why === 'late') - Number(other.why === 'late') || byUrgency(one.step, other.step),
    );
}

/** What others are late with and its reader was told before is only counted. */
export function isKnown({ why, item }: Heard): boolean {
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
export function whyHeard({ step, owners }: StepToday, rung: Rung, person: PersonId): HeardAs {
  if (isClosed(step)) return 'settled';
  if (owners.includes(person) && step.state !== 'said done') return 'theirs';
  return rung === 'due' || rung === 'did it happen' ? 'asked' : 'late';
}

import { currentPlacements, type Induction } from '../induction/induction.ts';
import { firstMeeting } from '../induction/invites.ts';
import type { KnownFacts } from '../induction/known-facts.ts';
import { mayLookAt } from '../induction/permission.ts';
import type { PersonId } from '../induction/role.ts';
import type { Reader } from '../induction/say-state.ts';
import { type StepFacts, stepFacts } from '../induction/step-facts.ts';
import { type StepToday, stepsToday } from '../induction/step-today.ts';
import { leftOutAt, testedAt } from '../store/access.ts';
import { problemsAt } from '../store/access-problems.ts';
import type { Tx } from '../store/database.ts';
import { inductionIdsOf } from '../store/inductions.ts';
import { invitesOf } from '../store/invites.ts';
import { loadInduction } from '../store/load-induction.ts';
import { roomsOf } from '../store/rooms.ts';
import { type Surroundings, todayOf } from './surroundings.ts';

/** One induction as somebody with a part in it finds it today. */
export type Part = Reader & {
  readonly known: KnownFacts;
  readonly steps: readonly StepToday[];
  /** Where Belong’s own pages and files are. */
  readonly site: string;
};

/** One step of such an induction. */
export type Found = { readonly part: Part; readonly step: StepToday };

/** Every induction somebody has a part in. */
export async function partsOf(tx: Tx, person: PersonId, around: Surroundings): Promise<Part[]> {
  const parts: Part[] = [];
  for (const id of await inductionIdsOf(tx, person)) {
    const induction = await loadInduction(tx, id);
    parts.push(partIn(induction, person, around, await knownFacts(tx, induction, around)));
  }
  return parts;
}

/** What practices have written down of an induction's placements. */
export async function knownFacts(
  tx: Tx,
  induction: Induction,
  { holidays }: Surroundings,
): Promise<KnownFacts> {
  const there = currentPlacements(induction);
  const ids = there.map(({ id }) => id);
  const invites = await invitesOf(tx, ids);
  return {
    rooms: await roomsOf(tx, ids),
    invites: invites.map((one) => ({ ...one, firstOn: firstMeeting(one, induction, holidays) })),
    tested: await testedAt(tx, ids),
    leftOut: await leftOutAt(
      tx,
      there.map(({ practice }) => practice.id),
    ),
    problems: await problemsAt(tx, ids),
  };
}

/** An induction as one person finds it today, with what is known beside its steps. */
export function partIn(
  induction: Induction,
  viewer: PersonId,
  around: Surroundings,
  known: KnownFacts,
): Part {
  const today = todayOf(around);
  const steps = stepsToday(induction, today, around.holidays);
  return { induction, viewer, today, known, steps, site: around.site() };
}

/** Whether a step is somebody's to see: they owe it, answer for it, are named by it, or see its induction. */
export function isVisible(
  { step, owners, roleOwners, agreers }: StepToday,
  { viewer, induction }: Part,
): boolean {
  if (owners.includes(viewer) || roleOwners.includes(viewer) || viewer === induction.linkWorker) return true;
  if (agreers.some(({ people }) => people.includes(viewer))) return true;
  return mayLookAt(step, viewer, induction);
}

/** A step in words for the person whose part it is. */
export function wordsOf({ part, step }: Found): StepFacts {
  const facts = stepFacts(step, part);
  if (!facts.diary || !part.site) return facts;
  return { ...facts, diary: { ...facts.diary, file: `${part.site}/diary/${facts.id}.ics` } };
}

import { checklist, lineOf } from './checklist.ts';
import { castOf, currentPlacements, type Induction, rolesHeldIn } from './induction.ts';
import { agreersOf, ownersOfStep, type PersonId, type Role } from './role.ts';
import { inductionRoles, practiceSlots } from './slots.ts';
import { isClosed, type Step } from './step.ts';

/** What a change means for one person: roles they got or gave up, and their open steps that came, went or moved. */
export type ChangeForOne = {
  readonly person: PersonId;
  readonly got: readonly Role[];
  readonly gaveUp: readonly Role[];
  readonly came: readonly Step[];
  readonly went: readonly Step[];
  readonly moved: readonly Step[];
  /** Whether the terms are theirs: the link worker's own, or those of an organisation that employs them or did. */
  readonly terms: boolean;
};

/** Everybody a change means something for, each once (domain: told once what changed for them). */
export function changesFor(before: Induction, after: Induction): ChangeForOne[] {
  const everybody = new Set([...before.people.keys(), ...after.people.keys()]);
  const [had, has] = [stepsByPerson(before), stepsByPerson(after)];
  return [...everybody]
    .map((person) =>
      changeFor(person, { before, after, had: had.get(person) ?? [], has: has.get(person) ?? [] }),
    )
    .filter(isSomething);
}

/** The hellos of somebody to whom a change brings nothing else: their card says all of it. */
export function onlyHellosOf({
  person,
  got,
  gaveUp,
  came,
  went,
  moved,
  terms,
}: ChangeForOne): readonly Step[] {
  const nothingElse = !terms && [gaveUp, went, moved].every((some) => some.length === 0);
  const isHello = came.every(({ staff }) => staff === person) && got.every((role) => role === 'staff');
  return nothingElse && isHello ? came : [];
}

/** Everybody who has a part in an induction, as if it had just come about. */
export function partsIn(induction: Induction): ReadonlyMap<PersonId, ChangeForOne> {
  const nothing: Induction = { ...induction, steps: [], roles: {}, placements: [], people: new Map() };
  return new Map(changesFor(nothing, induction).map((change) => [change.person, change]));
}

type Both = {
  readonly before: Induction;
  readonly after: Induction;
  readonly had: readonly Step[];
  readonly has: readonly Step[];
};

function changeFor(person: PersonId, { before, after, had, has }: Both): ChangeForOne {
  const rolesBefore = rolesHeldIn(before, person);
  const rolesAfter = rolesHeldIn(after, person);
  const earlier = new Map(had.map((step) => [step.id, step]));
  const now = new Set(has.map(({ id }) => id));
  return {
    person,
    got: rolesAfter.filter((role) => !rolesBefore.includes(role)),
    gaveUp: rolesBefore.filter((role) => !rolesAfter.includes(role)),
    came: has.filter(({ id }) => !earlier.has(id)),
    went: had.filter(({ id }) => !now.has(id)),
    moved: has.filter((step) => earlier.get(step.id)?.planned.equals(step.planned) === false),
    terms: areTheirs(person, before, after),
  };
}

function areTheirs(person: PersonId, before: Induction, after: Induction): boolean {
  if (person === after.linkWorker) return termsOf(before) !== termsOf(after);
  const employs = [...before.employer.managers, ...after.employer.managers].includes(person);
  return employs && before.employer.id !== after.employer.id;
}

function isSomething({ got, gaveUp, came, went, moved, terms }: ChangeForOne): boolean {
  return terms || [got, gaveUp, came, went, moved].some((some) => some.length > 0);
}

/** Everything of an induction that its link worker is told of when it changes. */
function termsOf(induction: Induction): string {
  const { employer, startsOn: start, roles: held } = induction;
  const sites = currentPlacements(induction).map(({ id, startsOn, week }) => `${id} ${startsOn} ${week}`);
  const roles_ = inductionRoles.map((role) => [...(held[role] ?? [])].toSorted().join());
  const slots = currentPlacements(induction).map(({ id, practice }) =>
    practiceSlots.map((slot) => `${id} ${[...(practice.slots[slot] ?? [])].toSorted().join()}`).join(),
  );
  return [
    employer.id,
    induction.mainPlacement,
    start,
    ...sites.toSorted(),
    ...roles_,
    ...slots.toSorted(),
  ].join('|');
}

/** The open steps that each person owes or answers for. */
function stepsByPerson(induction: Induction): ReadonlyMap<PersonId, readonly Step[]> {
  const theirs = new Map<PersonId, Step[]>();
  for (const step of induction.steps.filter((one) => !isClosed(one))) {
    for (const person of peopleOf(step, induction)) {
      const all = theirs.get(person);
      if (all) all.push(step);
      else theirs.set(person, [step]);
    }
  }
  return theirs;
}

function peopleOf(step: Step, induction: Induction): ReadonlySet<PersonId> {
  const line = lineOf(step.line);
  const cast = castOf(induction, step);
  const owners = ownersOfStep(step, line, cast, checklist.fallback);
  // Whom somebody meets is agreed from one list a week, so no new colleague is news of its own (domain: load).
  if (step.staff) return new Set(owners);
  const agreers = agreersOf(line, cast, checklist.fallback, step.handedTo);
  return new Set([...owners, ...agreers.flatMap(({ people }) => people)]);
}

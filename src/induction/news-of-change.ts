import { checklist, lineOf } from './checklist.ts';
import { castOf, currentPlacements, type Induction } from './induction.ts';
import { agreersOf, ownersOf, type PersonId, type Role, roles } from './role.ts';
import { inductionRoles } from './slots.ts';
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
  return [...everybody].map((person) => changeFor(person, before, after)).filter(isSomething);
}

function changeFor(person: PersonId, before: Induction, after: Induction): ChangeForOne {
  const had = stepsOf(person, before);
  const has = stepsOf(person, after);
  const rolesBefore = rolesOf(person, before);
  const rolesAfter = rolesOf(person, after);
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
  return [employer.id, start, ...sites.toSorted(), ...roles_].join('|');
}

/** The open steps somebody owes or answers for. */
function stepsOf(person: PersonId, induction: Induction): Step[] {
  return induction.steps.filter((step) => {
    if (isClosed(step)) return false;
    const line = lineOf(step.line);
    const cast = castOf(induction, step);
    if (ownersOf(line.owner, cast, checklist.fallback).includes(person)) return true;
    // Whom somebody meets is agreed from one list a week, so no new colleague is news of its own (domain: load).
    if (step.staff) return false;
    return agreersOf(line, cast, checklist.fallback).some(({ people }) => people.includes(person));
  });
}

function rolesOf(person: PersonId, induction: Induction): Role[] {
  const casts = [induction.roles, ...currentPlacements(induction).map(({ practice }) => practice.slots)];
  return roles.filter((role) => casts.some((cast) => cast[role]?.includes(person)));
}

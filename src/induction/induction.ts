import type { Temporal } from 'temporal-polyfill';
import type { LadderSettings } from './ladder-settings.ts';
import { type Cast, type PersonId, type Role, roles } from './role.ts';
import { isClosed, type Step } from './step.ts';
import type { Leave, Week } from './working-day.ts';

type PlainDate = Temporal.PlainDate;

/** Somebody in the story, with the days they work. */
export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly week: Week;
  readonly away: readonly Leave[];
  /** The organisation or practice they belong to, as people say it. */
  readonly at: string;
  readonly phone: string | null;
  /** What a chat link to them is made of, once they have opened Belong. */
  readonly upn: string | null;
};

/** Who employs the link worker, and who manages that organisation. */
export type Employer = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'pcn' | 'charity' | 'other';
  readonly managers: readonly PersonId[];
};

/** Who receives the link worker, with whoever fills its slots and everybody on its staff. */
export type Practice = {
  readonly id: string;
  readonly name: string;
  readonly slots: Cast;
  readonly staff: readonly PersonId[];
  /** Who hears of a slip there after how many working days. */
  readonly ladder: LadderSettings;
};

/** The link worker at one practice: own start, own days of the week. */
export type Placement = {
  readonly id: string;
  readonly practice: Practice;
  readonly startsOn: PlainDate;
  readonly week: Week;
  /** The first day on which the link worker is not there any more. */
  readonly leftOn: PlainDate | null;
};

/** One link worker's induction, whole: everything that the rules look at. */
export type Induction = {
  readonly id: string;
  readonly linkWorker: PersonId;
  readonly employer: Employer;
  readonly specialist: boolean;
  /** The day it was called off, or the link worker left. */
  readonly endedOn: PlainDate | null;
  /** The first day in the job. */
  readonly startsOn: PlainDate;
  /** The day somebody pressed Start, from which the first due days are reckoned. */
  readonly begunOn: PlainDate;
  readonly placements: readonly Placement[];
  readonly mainPlacement: string;
  /** The roles that belong to the induction, not to a practice. */
  readonly roles: Cast;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly steps: readonly Step[];
};

/** The placements that the link worker has not left. */
export function currentPlacements({ placements }: Pick<Induction, 'placements'>): readonly Placement[] {
  return placements.filter(({ leftOn }) => leftOn === null);
}

/** The placement a step belongs to, or the main one for what happens once in an induction. */
export function placementOf(induction: Induction, placement: string | null): Placement {
  const wanted = placement ?? induction.mainPlacement;
  const found = induction.placements.find(({ id }) => id === wanted);
  if (!found) throw new Error(`induction ${induction.id} has no placement ${wanted}`);
  return found;
}

/** Who holds which role around a step: the induction's, its practice's, and the member of staff it is for. */
export function castOf(induction: Induction, step: Pick<Step, 'placement' | 'staff'>): Cast {
  const { practice } = placementOf(induction, step.placement);
  return {
    ...practice.slots,
    ...induction.roles,
    'link-worker': [induction.linkWorker],
    staff: step.staff ? [step.staff] : [],
  };
}

/** Whoever has a part in an induction today: the link worker, each role, the slots of each practice, and staff with an open step. */
export function peopleWithAPart(induction: Induction): ReadonlySet<PersonId> {
  const { linkWorker, roles, steps } = induction;
  const sites = currentPlacements(induction);
  const casts = [roles, ...sites.map(({ practice }) => practice.slots)];
  const open = steps.filter((step) => !isClosed(step) && sites.some(({ id }) => id === step.placement));
  return new Set([
    linkWorker,
    ...casts.flatMap((cast) => Object.values(cast).flat()),
    ...open.flatMap(({ staff }) => staff ?? []),
  ]);
}

/** Somebody of this induction; asking for anybody else is a fault. */
export function personIn(induction: Induction, id: PersonId): Person {
  const person = induction.people.get(id);
  if (!person) throw new Error(`induction ${induction.id} does not know person ${id}`);
  return person;
}

/** The roles somebody holds in an induction today, and at the practices that its link worker has not left. */
export function rolesHeldIn(induction: Induction, person: PersonId): Role[] {
  const casts = [induction.roles, ...currentPlacements(induction).map(({ practice }) => practice.slots)];
  return roles.filter((role) => casts.some((cast) => cast[role]?.includes(person)));
}

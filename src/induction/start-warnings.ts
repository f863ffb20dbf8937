import type { Temporal } from 'temporal-polyfill';
import { checklist, lineOf } from './checklist.ts';
import { firstDayAt } from './first-day.ts';
import { castOf, currentPlacements, type Induction, peopleWithAPart } from './induction.ts';
import { agreersOf, chainOf, type PersonId, type Role } from './role.ts';
import { inductionRoles, practiceSlots } from './slots.ts';
import type { Step } from './step.ts';
import { type Holidays, later } from './working-day.ts';

/** Something to know before Start, that does not stop it. */
export type StartWarning =
  | {
      readonly kind: 'empty';
      readonly roles: readonly Role[];
      readonly place: string;
      readonly stepsIn: readonly PersonId[];
    }
  /** Those with a role by name, and how many of the staff besides. */
  | { readonly kind: 'not reachable'; readonly people: readonly PersonId[]; readonly staff: number }
  /** The day on which they were to begin somewhere, and the first on which they are really there. */
  | {
      readonly kind: 'bank holiday' | 'weekend' | 'not a day there';
      readonly day: Temporal.PlainDate;
      readonly place: string;
      readonly first: Temporal.PlainDate;
    }
  | { readonly kind: 'in the past'; readonly day: Temporal.PlainDate }
  | {
      readonly kind: 'many questions';
      readonly weekOf: Temporal.PlainDate;
      readonly count: number;
      readonly help: 'later' | 'in place' | 'none';
    }
  /** Cases and wellbeing are two needs, and want two names (domain: two supervisors). */
  | { readonly kind: 'wellbeing and cases'; readonly person: PersonId }
  /** Whoever leads somebody's work is not the one to look out for their wellbeing (domain: Box 3, management). */
  | { readonly kind: 'wellbeing and line'; readonly person: PersonId };

/** Above this, a week's questions are too many: with one practice the fullest weeks have up to fifteen (domain: load). */
const mostQuestions = 15;

/** What somebody should know before they press Start (domain: people; days). */
export function startWarnings(
  induction: Induction,
  reachable: ReadonlySet<PersonId>,
  today: Temporal.PlainDate,
  holidays: Holidays,
): StartWarning[] {
  return [
    ...dayWarnings(induction, today, holidays),
    ...emptyRoles(induction),
    ...wellbeing(induction),
    ...unreachable(induction, reachable),
    ...fullWeeks(induction),
  ];
}

/** What somebody should know of a change before they say yes to it: what was not so before. */
export function newWarnings(
  before: Induction,
  after: Induction,
  today: Temporal.PlainDate,
  holidays: Holidays,
): StartWarning[] {
  const of = (induction: Induction) => [
    ...dayWarnings(induction, today, holidays),
    ...emptyRoles(induction),
    ...wellbeing(induction),
  ];
  const known = new Set(of(before).map((one) => JSON.stringify(one)));
  return of(after).filter((one) => !known.has(JSON.stringify(one)));
}

function dayWarnings(induction: Induction, today: Temporal.PlainDate, holidays: Holidays): StartWarning[] {
  const past = induction.startsOn.until(today).sign > 0;
  return [
    ...(past ? [{ kind: 'in the past' as const, day: induction.startsOn }] : []),
    ...currentPlacements(induction).flatMap((placement): StartWarning[] => {
      const { startsOn: day, practice, week } = placement;
      const place = practice.name;
      const first = firstDayAt(placement, induction, holidays);
      if (holidays.has(day.toString())) return [{ kind: 'bank holiday', day, place, first }];
      if (day.dayOfWeek > 5) return [{ kind: 'weekend', day, place, first }];
      return week.includes(day.dayOfWeek) ? [] : [{ kind: 'not a day there', day, place, first }];
    }),
  ];
}

/** Empty roles, one warning for all that the same people step in for. */
function emptyRoles(induction: Induction): StartWarning[] {
  return [
    ...emptyAt(induction, inductionRoles, null, ''),
    ...currentPlacements(induction).flatMap(({ id, practice }) =>
      emptyAt(induction, practiceSlots, id, practice.name),
    ),
  ];
}

function emptyAt(
  induction: Induction,
  wanted: readonly Role[],
  placement: string | null,
  place: string,
): StartWarning[] {
  const cast = castOf(induction, { placement, staff: null });
  const stepsIn = (role: Role) => {
    const filled = chainOf(role, checklist.fallback).find((next) => cast[next]?.length);
    return (filled && cast[filled]) || [];
  };
  const empty = wanted.filter((role) => !cast[role]?.length);
  const byPeople = Map.groupBy(empty, (role) => stepsIn(role).join());
  return [...byPeople.values()].map((roles) => ({
    kind: 'empty',
    roles,
    place,
    stepsIn: roles[0] ? stepsIn(roles[0]) : [],
  }));
}

function wellbeing({ roles }: Induction): StartWarning[] {
  const lines = roles['line-manager'] ?? [];
  const cases = roles['case-supervisor'] ?? [];
  return (roles['wellbeing-supervisor'] ?? []).flatMap((person): StartWarning[] => [
    ...(lines.includes(person) ? [{ kind: 'wellbeing and line', person } as const] : []),
    ...(cases.includes(person) ? [{ kind: 'wellbeing and cases', person } as const] : []),
  ]);
}

function unreachable(induction: Induction, reachable: ReadonlySet<PersonId>): StartWarning[] {
  const missing = [...peopleWithAPart(induction)].filter((id) => !reachable.has(id));
  const people = [...peopleWithAPart({ ...induction, steps: [] })].filter((id) => missing.includes(id));
  const staff = missing.length - people.length;
  return missing.length ? [{ kind: 'not reachable', people, staff }] : [];
}

/** Weeks in which the link worker has more to say yes or no to than anybody likes. */
function fullWeeks(induction: Induction): StartWarning[] {
  const asked = induction.steps.filter((step) => isAskedOfLinkWorker(step, induction));
  const mondays = asked.map(({ planned, agreeFrom }) => mondayOf(later(planned, agreeFrom)));
  const byWeek = Map.groupBy(mondays, (monday) => monday.toString());
  return [...byWeek.values()].flatMap((week): StartWarning[] => {
    const [weekOf] = week;
    return weekOf && week.length > mostQuestions
      ? [{ kind: 'many questions', weekOf, count: week.length, help: helpFor(induction) }]
      : [];
  });
}

/** What would help: to ask what is in place already, or to begin at one practice later. */
function helpFor(induction: Induction): 'later' | 'in place' | 'none' {
  const { startsOn, begunOn } = induction;
  if (startsOn.until(begunOn).sign > 0) return 'in place';
  const together = currentPlacements(induction).filter((one) => one.startsOn.equals(startsOn));
  return together.length > 1 ? 'later' : 'none';
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

function isAskedOfLinkWorker(step: Step, induction: Induction): boolean {
  if (step.staff) return false;
  const agreers = agreersOf(lineOf(step.line), castOf(induction, step), checklist.fallback, step.handedTo);
  return agreers.some(({ people }) => people.includes(induction.linkWorker));
}

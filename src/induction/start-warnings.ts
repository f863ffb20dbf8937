import type { Temporal } from 'temporal-polyfill';
import { checklist, lineOf } from './checklist.ts';
import { castOf, currentPlacements, type Induction } from './induction.ts';
import { agreersOf, chainOf, type PersonId, type Role } from './role.ts';
import { inductionRoles, practiceSlots } from './slots.ts';
import type { Step } from './step.ts';
import type { Holidays } from './working-day.ts';

/** Something to know before Start, that does not stop it. */
export type StartWarning =
  | {
      readonly kind: 'empty';
      readonly role: Role;
      readonly place: string;
      readonly stepsIn: readonly PersonId[];
    }
  | { readonly kind: 'not reachable'; readonly people: readonly PersonId[] }
  | { readonly kind: 'bank holiday' | 'weekend'; readonly day: Temporal.PlainDate; readonly place: string }
  | { readonly kind: 'in the past'; readonly day: Temporal.PlainDate }
  | { readonly kind: 'not a day there'; readonly day: Temporal.PlainDate; readonly place: string }
  | { readonly kind: 'many questions'; readonly weekOf: Temporal.PlainDate; readonly count: number }
  /** Whoever leads somebody's work is not the one to look out for their wellbeing (domain: Box 3, management). */
  | { readonly kind: 'wellbeing and line'; readonly person: PersonId };

/** Above this, a week's questions are too many: with one practice the fullest week has fifteen (domain: load). */
const mostQuestions = 24;

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

function dayWarnings(induction: Induction, today: Temporal.PlainDate, holidays: Holidays): StartWarning[] {
  const past = induction.startsOn.until(today).sign > 0;
  return [
    ...(past ? [{ kind: 'in the past' as const, day: induction.startsOn }] : []),
    ...currentPlacements(induction).flatMap(
      ({ practice: { name: place }, startsOn: day, week }): StartWarning[] => {
        if (holidays.has(day.toString())) return [{ kind: 'bank holiday', day, place }];
        if (day.dayOfWeek > 5) return [{ kind: 'weekend', day, place }];
        return week.includes(day.dayOfWeek) ? [] : [{ kind: 'not a day there', day, place }];
      },
    ),
  ];
}

function emptyRoles(induction: Induction): StartWarning[] {
  const empty = (roles: readonly Role[], placement: string | null, place: string) => {
    const cast = castOf(induction, { placement, staff: null });
    return roles
      .filter((role) => !cast[role]?.length)
      .map((role): StartWarning => {
        const filled = chainOf(role, checklist.fallback).find((next) => cast[next]?.length);
        return { kind: 'empty', role, place, stepsIn: (filled && cast[filled]) || [] };
      });
  };
  return [
    ...empty(inductionRoles, null, ''),
    ...currentPlacements(induction).flatMap(({ id, practice }) => empty(practiceSlots, id, practice.name)),
  ];
}

function wellbeing({ roles }: Induction): StartWarning[] {
  const lines = roles['line-manager'] ?? [];
  return (roles['wellbeing-supervisor'] ?? [])
    .filter((person) => lines.includes(person))
    .map((person) => ({ kind: 'wellbeing and line', person }));
}

function unreachable({ people }: Induction, reachable: ReadonlySet<PersonId>): StartWarning[] {
  const missing = [...people.keys()].filter((id) => !reachable.has(id));
  return missing.length ? [{ kind: 'not reachable', people: missing }] : [];
}

function fullWeeks(induction: Induction): StartWarning[] {
  const asked = induction.steps.filter((step) => isAskedOfLinkWorker(step, induction));
  const byWeek = Map.groupBy(asked, ({ planned }) =>
    planned.subtract({ days: planned.dayOfWeek - 1 }).toString(),
  );
  return [...byWeek.values()]
    .filter(({ length }) => length > mostQuestions)
    .flatMap(([first, ...rest]) =>
      first
        ? [
            {
              kind: 'many questions',
              weekOf: first.planned.subtract({ days: first.planned.dayOfWeek - 1 }),
              count: rest.length + 1,
            },
          ]
        : [],
    );
}

function isAskedOfLinkWorker(step: Step, induction: Induction): boolean {
  if (step.staff) return false;
  const agreers = agreersOf(lineOf(step.line), castOf(induction, step), checklist.fallback);
  return agreers.some(({ people }) => people.includes(induction.linkWorker));
}

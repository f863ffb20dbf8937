import type { Temporal } from 'temporal-polyfill';
import { checklist, lineOf } from './checklist.ts';
import { type Induction, placementOf } from './induction.ts';
import { listed, sayDay, sayShortDay } from './say-day.ts';
import { callName, capital, roleNames, sayWho } from './say-name.ts';
import type { StartWarning } from './start-warnings.ts';
import type { Step } from './step.ts';

/** A warning before Start in plain words. */
export function sayWarning(warning: StartWarning, induction: Induction, today: Temporal.PlainDate): string {
  const names = (people: readonly string[]) => listed(people.map((id) => callName(id, induction)));
  switch (warning.kind) {
    case 'empty': {
      const what = `No ${listed(
        warning.roles.map((role) => roleNames[role]),
        'or',
      )}${warning.place ? ` at ${warning.place}` : ''}`;
      return warning.stepsIn.length ? `${what}: ${names(warning.stepsIn)} steps in.` : `${what}.`;
    }
    case 'not reachable':
      return `Not reachable yet, because they have not opened Belong: ${names(warning.people)}${sayStaff(warning)}. Please ask them to open Belong in Teams.`;
    case 'bank holiday':
      return `${sayDay(warning.day, today)} is a bank holiday, so their first day at ${warning.place} is ${sayDay(warning.first, today)}.`;
    case 'weekend':
      return `${sayDay(warning.day, today)} is at the weekend, so their first day at ${warning.place} is ${sayDay(warning.first, today)}.`;
    case 'not a day there':
      return `${sayDay(warning.day, today)} is not one of their days at ${warning.place}, so they begin there on ${sayDay(warning.first, today)}.`;
    case 'in the past':
      return `${sayDay(warning.day, today)} has passed. I begin by asking what is already in place.`;
    case 'many questions':
      return [
        `The week of ${sayShortDay(warning.weekOf, today)} has ${warning.count} questions for ${sayWho([induction.linkWorker], induction, '')}.`,
        ...helps[warning.help],
      ].join(' ');
    case 'wellbeing and cases':
      return `${names([warning.person])} is there for patient cases and for wellbeing. It is better if those are two people.`;
    case 'wellbeing and line':
      return `${names([warning.person])} is line manager and looks out for wellbeing. It is better if those are two people.`;
  }
}

const helps = {
  later: ['Starting one practice a little later would help.'],
  'in place': ['“Already in place?” after Start takes many of them away.'],
  none: [],
} as const;

function sayStaff({ people, staff }: Extract<StartWarning, { kind: 'not reachable' }>): string {
  if (staff === 0) return '';
  const many = staff === 1 ? 'one other member of staff' : `${staff} other members of staff`;
  return people.length ? ` and ${many}` : many;
}

/** One phase of a plan: its name, how many steps it has and when, and those that must be in place. */
export type PhaseSaid = {
  readonly title: string;
  readonly lines: readonly { readonly what: string; readonly says: string }[];
};

/** A plan by phase, in the order of the days. */
export function sayPhases(
  induction: Induction,
  today: Temporal.PlainDate,
  ownerOf: (step: Step) => readonly string[],
): PhaseSaid[] {
  const steps = induction.steps.toSorted((one, other) => other.planned.until(one.planned).days);
  const phases = Map.groupBy(steps, ({ line }) => lineOf(line).phase);
  return phaseOrder.flatMap((phase): PhaseSaid[] => {
    const inIt = phases.get(phase) ?? [];
    const [first, last] = [inIt[0], inIt.at(-1)];
    if (!first || !last) return [];
    const must = inIt.filter(({ line }) => lineOf(line).mustHave);
    const count = inIt.length === 1 ? '1 step' : `${inIt.length} steps`;
    return [
      {
        title: capital(phase),
        lines: [
          { what: count, says: sayRange(first.planned, last.planned, today) },
          ...must.map((step) => ({
            what: `Must be in place, ${sayShortDay(step.planned, today)}`,
            says: [lineOf(step.line).title, placeOf(step, induction), sayWho(ownerOf(step), induction, '')]
              .filter(Boolean)
              .join(', '),
          })),
        ],
      },
    ];
  });
}

/** The phases of the checklist, as they follow each other. */
const phaseOrder = [
  ...new Set(
    checklist.lines.toSorted((one, other) => one.dueOffset - other.dueOffset).map(({ phase }) => phase),
  ),
];

function sayRange(from: Temporal.PlainDate, to: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const first = sayShortDay(from, today);
  return from.equals(to) ? first : `${first} to ${sayShortDay(to, today)}`;
}

function placeOf({ placement }: Step, induction: Induction): string {
  return placement ? placementOf(induction, placement).practice.name : '';
}

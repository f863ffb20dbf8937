import { isAsked } from './can-do.ts';
import { personIn, placementOf } from './induction.ts';
import type { Reader } from './say-state.ts';
import { isClosed } from './step.ts';
import type { StepToday } from './step-today.ts';

/** Somebody on a list of names, with the step of their hello, and whether they say that they have met. */
export type ToMeet = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly said: boolean;
};

/** One practice’s people as one question: which of these have you met? (domain: load). */
export type PeopleToMeet = {
  /** The practice’s id. */
  readonly at: string;
  readonly place: string;
  readonly question: string;
  /** Those who say so first, and then by name. */
  readonly people: readonly ToMeet[];
  /** How many more there are than these. */
  readonly more: number;
  /** Whether it is worth asking today: somebody says so, or was to be met by now. */
  readonly isTime: boolean;
};

/** The people whom somebody can say today that they have met, a list for each practice; nobody else is asked one by one. */
export function peopleToMeet(steps: readonly StepToday[], reader: Reader): PeopleToMeet[] {
  const asked = steps.filter((one) => one.step.staff && isAsked(one, reader));
  const byPlacement = Map.groupBy(asked, ({ step }) => step.placement);
  return [...byPlacement].map(([placement, all]) => {
    const { practice } = placementOf(reader.induction, placement);
    return {
      at: practice.id,
      place: practice.name,
      question: all[0]?.line.question ?? '',
      people: all.map((one) => toMeet(one, reader)).toSorted(saidFirst),
      more: 0,
      isTime: all.some((one) => isTime(one, reader)),
    };
  });
}

/** A page of a list of names. */
export function pageOf(list: PeopleToMeet, page: number, onAPage: number): PeopleToMeet {
  const from = (page - 1) * onAPage;
  const people = list.people.slice(from, from + onAPage);
  return { ...list, people, more: Math.max(0, list.people.length - from - people.length) };
}

/** Everybody whom both or the link worker say they have met, by name. */
export function namesMet(steps: readonly StepToday[], { induction }: Reader): string[] {
  return steps
    .flatMap(({ step }) =>
      step.staff && step.state === 'agreed' ? [personIn(induction, step.staff).name] : [],
    )
    .toSorted((one, other) => one.localeCompare(other));
}

/** Whether there are people to be met whom nobody can have met yet. */
export function hasPeopleAhead(steps: readonly StepToday[]): boolean {
  return steps.some(({ step }) => step.staff && !isClosed(step));
}

function toMeet({ step }: StepToday, { induction }: Reader): ToMeet {
  const { id, version, staff, doneBy } = step;
  return { id, version, name: personIn(induction, staff ?? '').name, said: doneBy !== null };
}

function saidFirst(one: ToMeet, other: ToMeet): number {
  return Number(other.said) - Number(one.said) || one.name.localeCompare(other.name);
}

function isTime({ step, due, standing }: StepToday, { today }: Reader): boolean {
  return step.state === 'said done' || (standing !== 'waiting' && today.until(due).sign <= 0);
}

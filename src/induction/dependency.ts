import type { Temporal } from 'temporal-polyfill';
import { lineOf } from './checklist.ts';
import type { Induction } from './induction.ts';
import { isSettled, type Step } from './step.ts';
import { later } from './working-day.ts';

/** The steps this one waits for that nobody has said are done yet (domain: rule 9). */
export function waitsFor(step: Step, induction: Induction): Step[] {
  return lineOf(step.line).dependsOn.flatMap((line) => {
    const before = occurrencesOf(line, step, induction);
    return before.some(isSettled) ? [] : before.slice(0, 1);
  });
}

/** The day from which nothing stood before a step any more; undefined while it waits, or waits for nothing. */
export function freedOn(step: Step, induction: Induction): Temporal.PlainDate | undefined {
  if (waitsFor(step, induction).length) return undefined;
  const days = lineOf(step.line).dependsOn.flatMap((line) => {
    const met = occurrencesOf(line, step, induction).find(isSettled)?.settledOn;
    return met ? [met] : [];
  });
  return days.length ? days.reduce(later) : undefined;
}

/** The steps that wait for this one, directly. */
export function waitingFor(step: Step, induction: Induction): Step[] {
  return induction.steps.filter(
    (other) => lineOf(other.line).dependsOn.includes(step.line) && samePlace(step, other),
  );
}

function occurrencesOf(line: string, step: Step, { steps }: Induction): Step[] {
  return steps.filter((other) => other.line === line && samePlace(other, step));
}

/** A step that happens once in an induction stands before those of every placement. */
function samePlace(before: Step, after: Step): boolean {
  return before.placement === null || before.placement === after.placement;
}

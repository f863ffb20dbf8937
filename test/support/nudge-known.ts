import type { Temporal } from 'temporal-polyfill';
import { checklist } from '../../src/induction/checklist.ts';
import { castOf, type Induction } from '../../src/induction/induction.ts';
import type { PersonId, Role } from '../../src/induction/role.ts';
import { type StepToday, stepToday } from '../../src/induction/step-today.ts';
import { holidays } from './an-induction.ts';
import { numberOf } from './nudge-oracle-days.ts';

/** A leave of somebody who owes a step, and who covers. */
type Cover = {
  readonly of: PersonId;
  readonly by: PersonId;
  readonly from: number;
  readonly to: number;
};

/** What the oracle knows of a step, until somebody changes one. */
export type Known = {
  readonly today: StepToday;
  readonly due: number;
  readonly holders: readonly PersonId[];
  /** These and whom it is booked with. */
  readonly owners: readonly PersonId[];
  readonly covers: readonly Cover[];
  readonly receivers: readonly (readonly PersonId[])[];
  readonly waits: boolean;
};

/** A step as the oracle keeps it. */
function know(step: StepToday, induction: Induction): Known {
  const owners = step.owners.filter((person) => !step.covers.some(({ by }) => by === person));
  const missed = step.step.state === 'not happened' && step.step.missedOn;
  return {
    today: step,
    due: Math.max(numberOf(step.due), missed ? numberOf(missed) : 0),
    holders: owners.filter((person) => person !== step.host),
    owners,
    covers: step.covered.map(({ of, by, leave: { from, to } }) => ({
      ...{ of, by },
      ...{ from: numberOf(from), to: numberOf(to) },
    })),
    receivers: receivers({ ...step, owners }, induction),
    waits: step.waitsFor.length > 0 && !['booked', 'said done'].includes(step.step.state),
  };
}

/** Every step of an induction as the oracle keeps it. */
export function knowAll(induction: Induction, on: Temporal.PlainDate): Known[] {
  return induction.steps.map((step) => know(stepToday(step, induction, on, holidays), induction));
}

/** The two nearest on the checklist’s way up who neither owe it nor are the link worker, and of what is private may know. */
export function receivers({ step, line, owners }: StepToday, induction: Induction): PersonId[][] {
  const cast = castOf(induction, step);
  const mayKnow = [...(cast['line-manager'] ?? []), ...(cast['wellbeing-supervisor'] ?? [])];
  const out = new Set([...owners, induction.linkWorker]);
  const found: PersonId[][] = [];
  for (const role of [
    ...checklist.escalation[line.owner],
    'line-manager',
    'pcn-lead',
    'practice-manager',
  ] as Role[]) {
    const there = (cast[role] ?? []).filter(
      (person) => !out.has(person) && (!line.private || mayKnow.includes(person)),
    );
    for (const person of there) out.add(person);
    if (there.length && found.length < 2) found.push(there);
  }
  return found;
}

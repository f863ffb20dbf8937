import type { Temporal } from 'temporal-polyfill';
import { actingOn, type Covered } from './covering.ts';
import { type Induction, personIn } from './induction.ts';
import type { PersonId } from './role.ts';
import { type Calendar, within, workingDayFrom } from './working-day.ts';

type PlainDate = Temporal.PlainDate;

/** Whom a step cannot happen without, and who covers for them. */
type Needed = {
  readonly holders: readonly PersonId[];
  readonly together: boolean;
  readonly covered: readonly Covered[];
};

/** Whether a day lies in the leave of everybody who owes a step, with nobody covering, or of the link worker where it needs both. */
export function isPausedOn(
  day: PlainDate,
  { holders, together, covered }: Needed,
  induction: Induction,
): boolean {
  const isAway = (id: PersonId) => personIn(induction, id).away.some((leave) => within(day, leave));
  if (together && isAway(induction.linkWorker)) return true;
  return holders.length > 0 && holders.every(isAway) && actingOn(day, covered, induction).length === 0;
}

/** The day a step’s lateness counts from: its own, or the first one worked after a leave, as nothing slips against somebody away. */
export function countedFrom(
  day: PlainDate,
  needed: Needed & { readonly works: Calendar },
  induction: Induction,
): PlainDate {
  return isPausedOn(day, needed, induction) ? workingDayFrom(day, needed.works) : day;
}

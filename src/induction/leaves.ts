import type { Temporal } from 'temporal-polyfill';
import { holdersOf } from './hand-over.ts';
import type { Induction } from './induction.ts';
import type { PersonId } from './role.ts';
import { isSettled } from './step.ts';
import type { StepToday } from './step-today.ts';
import { type Away, type Leave, within } from './working-day.ts';

type PlainDate = Temporal.PlainDate;

/** Whether two leaves have a day in common. */
export function overlap(one: Away, other: Away): boolean {
  return one.from.until(other.to).sign >= 0 && other.from.until(one.to).sign >= 0;
}

/** Somebody's leaves with one more: those it overlaps give way to it, but for their days that are past. */
export function withLeave(all: readonly Leave[], leave: Leave, today: PlainDate): Leave[] {
  const cut = today.until(leave.from).sign < 0 ? leave.from : today;
  return [...all.flatMap((one) => (overlap(one, leave) ? upTo(one, cut) : [one])), leave];
}

/** Somebody's leaves with one called off, or ended where it is under way: its days that are past stay. */
export function withoutLeave(all: readonly Leave[], gone: Leave, today: PlainDate): Leave[] {
  return all.flatMap((one) => (one === gone ? upTo(one, today) : [one]));
}

/** The days of a leave before a day. */
function upTo(leave: Leave, day: PlainDate): Leave[] {
  const to = day.subtract({ days: 1 });
  return leave.from.until(to).sign < 0 ? [] : [{ ...leave, to }];
}

/** The open steps of somebody whose day lies in a leave of theirs; a link worker’s are also those that need both in the room. */
export function insideLeave(
  steps: readonly StepToday[],
  person: PersonId,
  leave: Away,
  { linkWorker }: Induction,
): StepToday[] {
  return steps.filter((today) => {
    const { step, standing, due, host, line } = today;
    if (step.staff || isSettled(step) || standing === 'waiting' || !within(due, leave)) return false;
    if (line.together && person === linkWorker) return true;
    return host === person || holdersOf(today).includes(person);
  });
}

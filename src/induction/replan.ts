import type { Temporal } from 'temporal-polyfill';
import { ownersCalendar, workingDays } from './calendars.ts';
import { checklist, lineOf } from './checklist.ts';
import { takenBack } from './hand-over.ts';
import { withHostThere } from './host.ts';
import { castOf, type Induction } from './induction.ts';
import { plan } from './plan.ts';
import { agreersOf, ownersOf, ownersOfStep, type PersonId, type Role } from './role.ts';
import { isClosed, type Planting, type Step, untouched } from './step.ts';
import { type Holidays, workingDayAfter } from './working-day.ts';

type Spot = Omit<Planting, 'id'>;

/** What a change of people, places or days does to the steps of an induction. */
export type Replanned = {
  readonly planted: readonly Spot[];
  /** Steps with a new day, taken up again, opened again, or left without a place in the plan. */
  readonly changed: readonly Step[];
  /** Steps nobody had touched, which the plan has no place for any more. */
  readonly withdrawn: readonly Step[];
};

/**
 * Plans the open steps again after a change, once: agreed ones stay, days move only where the rule’s day moved, and
 * steps that hang on a role reopen when it changes hands (checklist: whenRoleChanges). `after` has the old steps.
 */
export function replan(
  before: Induction,
  after: Induction,
  today: Temporal.PlainDate,
  holidays: Holidays,
): Replanned {
  const was = byKey(plan(before, holidays));
  const is = byKey(plan(after, holidays));
  // A day that moves leaves everybody as much time as Start does.
  const fromToday = byKey(plan({ ...after, begunOn: today }, holidays));
  const last = lastByKey(after.steps);
  const planted = [...fromToday].filter(([key]) => !last.has(key)).map(([, spot]) => spot);
  const moved = after.steps.flatMap((step) => {
    const key = keyOf(step);
    const spot = fromToday.get(key);
    if (!spot || last.get(key) !== step) return [];
    if (step.dropped) return [takenUp(step, spot)];
    return isSame(was.get(key), is.get(key)) ? [] : onNewDay(step, spot);
  });
  const out = after.steps.filter((step) => !is.has(keyOf(step)) && !isClosed(step));
  const again = reopened(before, after, today, holidays);
  return {
    planted: [...planted, ...again.planted],
    changed: withTakenBack(after, [
      ...moved.map((step) => withDays(again.changed.find(({ id }) => id === step.id) ?? step, step)),
      ...again.changed.filter(({ id }) => moved.every((step) => step.id !== id)),
      ...out.filter((step) => !isUntouched(step)).map((step) => dropped(step, today)),
    ]),
    withdrawn: out.filter(isUntouched),
  };
}

/** The induction with its steps as they are after a change; planted ones get the ids that are handed in. */
export function afterReplan(
  induction: Induction,
  { planted, changed, withdrawn }: Replanned,
  newId: () => string,
): Induction {
  const kept = induction.steps.filter((step) => !withdrawn.includes(step));
  const steps = kept.map((step) => changed.find(({ id }) => id === step.id) ?? step);
  return { ...induction, steps: [...steps, ...planted.map((spot) => untouched({ ...spot, id: newId() }))] };
}

/** Open steps that nobody would owe, or nobody could agree: a change that leaves one cannot be made. */
export function orphansOf(induction: Induction): Step[] {
  return induction.steps.filter((step) => {
    if (isClosed(step)) return false;
    const line = lineOf(step.line);
    const cast = castOf(induction, step);
    const agreers = agreersOf(line, cast, checklist.fallback, step.handedTo);
    const owners = ownersOfStep(step, line, cast, checklist.fallback);
    return owners.length === 0 || agreers.length < line.agreedBy.length;
  });
}

/** The changed steps, and those that whoever they were handed to, or booked with, cannot keep. */
function withTakenBack(after: Induction, changed: readonly Step[]): Step[] {
  const ids = new Set(changed.map(({ id }) => id));
  const others = after.steps.filter((step) => !ids.has(step.id) && keptThere(step, after) !== step);
  return [
    ...changed.map((step) => keptThere(step, after)),
    ...others.map((step) => ({ ...keptThere(step, after), version: step.version + 1 })),
  ];
}

function keptThere(step: Step, after: Induction): Step {
  return withHostThere(takenBack(step, after), after);
}

function withDays(step: Step, { planned, agreeFrom }: Step): Step {
  return { ...step, planned, agreeFrom };
}

type Keyed = Pick<Step, 'line' | 'placement' | 'staff'>;

function keyOf({ line, placement, staff }: Keyed): string {
  return [line, placement, staff].join('|');
}

function byKey<Kind extends Keyed>(all: readonly Kind[]): Map<string, Kind> {
  return new Map(all.map((one) => [keyOf(one), one]));
}

function lastByKey(steps: readonly Step[]): Map<string, Step> {
  return byKey(steps.toSorted((one, other) => one.occurrence - other.occurrence));
}

function isSame(one: Spot | undefined, other: Spot | undefined): boolean {
  return Boolean(one && other && one.planned.equals(other.planned) && one.agreeFrom.equals(other.agreeFrom));
}

function isUntouched(step: Step): boolean {
  return (
    step.state === 'to do' &&
    !step.movedTo &&
    step.misses === 0 &&
    !step.managerFirst &&
    !step.handedTo &&
    step.sessions === 0 &&
    step.occurrence === 1
  );
}

/** Only first occurrences hang on the start; later ones count from when they last happened. */
function onNewDay(step: Step, { planned, agreeFrom }: Spot): Step[] {
  if (isClosed(step) || step.occurrence > 1) return [];
  return [{ ...step, planned, agreeFrom, version: step.version + 1 }];
}

function takenUp(step: Step, { planned, agreeFrom }: Spot): Step {
  return untouched({ ...step, planned, agreeFrom }, step.version + 1);
}

function dropped(step: Step, today: Temporal.PlainDate): Step {
  return { ...step, state: 'not needed', dropped: true, settledOn: today, version: step.version + 1 };
}

/** Steps that hang on a role, where somebody else has it now: the one that was agreed comes round again. */
function reopened(
  before: Induction,
  after: Induction,
  today: Temporal.PlainDate,
  holidays: Holidays,
): Pick<Replanned, 'planted' | 'changed'> {
  const lines = checklist.lines.filter(({ repeats }) => {
    const role = repeats && 'whenRoleChanges' in repeats ? repeats.whenRoleChanges : null;
    return role !== null && !isHeldAlike(role, before, after);
  });
  const last = [...lastByKey(after.steps).values()].filter(({ line }) => lines.some(({ id }) => id === line));
  return {
    planted: last
      .filter((step) => step.state === 'agreed')
      .map((step) => nextTime(step, after, today, holidays)),
    changed: last
      .filter((step) => !isClosed(step) && (step.doneBy || step.yes.length > 0))
      .map((step) => ({
        ...untouched(step, step.version + 1),
        misses: step.misses,
        missedOn: step.missedOn,
        missedBy: step.missedBy,
        handedTo: step.handedTo,
      })),
  };
}

function isHeldAlike(role: Role, before: Induction, after: Induction): boolean {
  const held = ({ roles }: Induction): readonly PersonId[] => roles[role] ?? [];
  return held(before).length === held(after).length && held(before).every((id) => held(after).includes(id));
}

function nextTime(step: Step, induction: Induction, today: Temporal.PlainDate, holidays: Holidays): Spot {
  const { line, placement, staff, occurrence } = step;
  const owners = ownersOf(lineOf(line).owner, castOf(induction, step), checklist.fallback);
  return {
    line,
    placement,
    staff,
    occurrence: occurrence + 1,
    planned: workingDayAfter(today, 2, ownersCalendar(induction, owners, holidays)),
    agreeFrom: workingDayAfter(today, 1, workingDays(holidays)),
  };
}

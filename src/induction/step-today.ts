import type { Temporal } from 'temporal-polyfill';
import { linkWorkersCalendar, ownersCalendar, siteCalendar, slipCalendar } from './calendars.ts';
import { type ChecklistLine, checklist, lineOf } from './checklist.ts';
import { actingOn, type Covered, coveredOf } from './covering.ts';
import { freedOn, waitsFor } from './dependency.ts';
import { firstDayAt } from './first-day.ts';
import { hostOf } from './host.ts';
import { castOf, type Induction, placementOf } from './induction.ts';
import { countedFrom, isPausedOn } from './paused.ts';
import { type Agreer, agreersOf, ownersOf, ownersOfStep, type PersonId } from './role.ts';
import { lateBy, type Standing, standingOf } from './standing.ts';
import { isClosed, type Step } from './step.ts';
import { type Calendar, type Holidays, later, workingDayAfter, workingDayFrom } from './working-day.ts';

type PlainDate = Temporal.PlainDate;

/** A step as it is today: whose it is, who says it happened, by when, and how it stands. */
export type StepToday = {
  readonly step: Step;
  readonly line: ChecklistLine;
  /** Whoever can do it today: those who owe it, whom it is booked with, and whoever covers for one of them. */
  readonly owners: readonly PersonId[];
  /** Whose role it is, whoever owes it now. */
  readonly roleOwners: readonly PersonId[];
  /** The colleague it is booked with besides those who owe it: it is theirs too until the booking ends. */
  readonly host: PersonId | null;
  /** The leaves, past and to come, in which somebody covers for whoever owes it; and those of today. */
  readonly covered: readonly Covered[];
  readonly covers: readonly Covered[];
  readonly agreers: readonly Agreer[];
  readonly due: PlainDate;
  /** The link worker’s first day where it is; in the job, for what happens once. */
  readonly firstThere: PlainDate;
  readonly standing: Standing | undefined;
  /** The owner's working days since the due day, or since the leave that it fell into; 0 where none have passed. */
  readonly lateBy: number;
  readonly waitsFor: readonly Step[];
};

/** After a session there is a week of the owner's for the next. */
const daysToNextSession = 5;

/** Once nothing stands before a step, its owner has at least this many working days (domain: rule 9). */
const daysOnceFree = 3;

/** The facts of a step on a day. */
export function stepToday(step: Step, induction: Induction, today: PlainDate, holidays: Holidays): StepToday {
  const line = lineOf(step.line);
  const cast = castOf(induction, step);
  const owners = ownersOfStep(step, line, cast, checklist.fallback);
  const agreers = agreersOf(line, cast, checklist.fallback, step.handedTo);
  const host = hostOf(step, owners, agreers);
  const covered = coveredOf(step, owners, agreers, induction);
  const acting = actingOn(today, covered, induction);
  const covers = acting.filter(({ by }) => by !== host && !owners.includes(by));
  const calendar = ownersCalendar(induction, owners, holidays, covered);
  const due = dueDay(step, line, induction, calendar, holidays);
  const waits = waitsFor(step, induction);
  const works = slipCalendar(line.together, calendar, induction);
  const needed = { holders: owners, together: line.together, covered, works };
  const circumstances = {
    today,
    due,
    countedFrom: countedFrom(due, needed, induction),
    waits: waits.length > 0,
    owners: works,
    away: isPausedOn(today, needed, induction),
  };
  return {
    step,
    line,
    owners: [...owners, ...(host ? [host] : []), ...new Set(covers.map(({ by }) => by))],
    roleOwners: ownersOf(line.owner, cast, checklist.fallback),
    host,
    covered,
    covers,
    agreers,
    due,
    firstThere: step.placement
      ? firstDayAt(placementOf(induction, step.placement), induction, holidays)
      : induction.startsOn,
    standing: standingOf(step, circumstances),
    lateBy: isClosed(step) ? 0 : lateBy(circumstances),
    waitsFor: waits,
  };
}

function dueDay(
  step: Step,
  line: ChecklistLine,
  induction: Induction,
  owners: Calendar,
  holidays: Holidays,
): PlainDate {
  const chosen = step.bookedFor ?? step.movedTo;
  if (chosen) return chosen;
  const free = freedOn(step, induction);
  if (!free && !step.lastSession) return step.planned;
  const onceFree = free ? later(step.planned, workingDayAfter(free, daysOnceFree, owners)) : step.planned;
  const day = step.lastSession
    ? later(onceFree, workingDayAfter(step.lastSession, daysToNextSession, owners))
    : onceFree;
  return line.together ? workingDayFrom(day, siteCalendar(induction, step.placement, holidays)) : day;
}

/** Three days on which a step could happen next: both at work, the link worker at that site if it needs both, and not on one named. */
export function threeNewDays(
  { step, line, owners, covered, covers }: StepToday,
  induction: Induction,
  today: PlainDate,
  holidays: Holidays,
  not?: PlainDate,
): PlainDate[] {
  const own = owners.filter((person) => !covers.some(({ by }) => by === person));
  const owner = ownersCalendar(induction, own, holidays, covered);
  const site = linkWorkersCalendar(induction, step.placement, holidays);
  const both: Calendar = line.together ? (day) => owner(day) && site(day) : owner;
  const works = sharesADay(owner, site, today) ? both : site;
  const days = [1, 2, 3, 4].map((n) => workingDayAfter(today, n, works));
  return days.filter((day) => !not?.equals(day)).slice(0, 3);
}

/** Two part-timers may never be in on the same day: then the link worker's days are offered. */
function sharesADay(owner: Calendar, site: Calendar, today: PlainDate): boolean {
  const weeksAhead = Array.from({ length: 70 }, (_, n) => today.add({ days: n + 1 }));
  return weeksAhead.some((day) => owner(day) && site(day));
}

/** Every step of an induction that a change has not dropped, as it is today. */
export function stepsToday(induction: Induction, today: PlainDate, holidays: Holidays): StepToday[] {
  return induction.steps
    .filter(({ dropped }) => !dropped)
    .map((step) => stepToday(step, induction, today, holidays));
}

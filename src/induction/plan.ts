import type { Temporal } from 'temporal-polyfill';
import { countingCalendar, ownersCalendar, siteCalendar, workingDays } from './calendars.ts';
import { type ChecklistLine, checklist } from './checklist.ts';
import { castOf, currentPlacements, type Induction, type Placement, placementOf } from './induction.ts';
import { ownersOf, type PersonId } from './role.ts';
import type { Planting } from './step.ts';
import { addWorkingDays, type Holidays, later, workingDayAfter, workingDayFrom } from './working-day.ts';

/** Where a line of the checklist lands: at a placement, for a member of staff, or once for the link worker. */
type Spot = {
  readonly line: ChecklistLine;
  readonly placement: string | null;
  readonly staff: PersonId | null;
};

/** No due day comes sooner than this many of the owner's working days after Start (domain: days). */
const graceDays = 2;

/** Every step of an induction with its day, in the checklist's order (ids are still to be given). */
export function plan(induction: Induction, holidays: Holidays): Omit<Planting, 'id'>[] {
  return checklist.lines
    .filter((line) => applies(line, induction))
    .flatMap((line) => spotsOf(line, induction))
    .map((spot) => ({
      line: spot.line.id,
      placement: spot.placement,
      staff: spot.staff,
      occurrence: 1,
      planned: plannedDay(spot, induction, holidays),
      agreeFrom: firstAskDay(spot, induction, holidays),
    }));
}

/** Whether a line is wanted in this induction at all (checklist: appliesWhenAnyOf). */
export function applies(line: ChecklistLine, induction: Induction): boolean {
  if (line.appliesWhenAnyOf.length === 0) return true;
  const true_ = {
    'charity-employed': induction.employer.kind === 'charity',
    'several-practices': currentPlacements(induction).length > 1,
    specialist: induction.specialist,
    'nurse-on-site': currentPlacements(induction).some(hasNurse),
  };
  return line.appliesWhenAnyOf.some((condition) => true_[condition]);
}

function hasNurse({ practice }: Placement): boolean {
  return Boolean(practice.slots['nurse-contact']?.length);
}

function spotsOf(line: ChecklistLine, induction: Induction): Spot[] {
  if (line.scope === 'link-worker') return [{ line, placement: null, staff: null }];
  const sites = line.appliesWhenAnyOf.includes('nurse-on-site')
    ? currentPlacements(induction).filter(hasNurse)
    : currentPlacements(induction);
  return sites.flatMap(({ id, practice }) =>
    (line.scope === 'staff' ? practice.staff : [null])
      .filter((person) => person !== induction.linkWorker)
      .map((staff) => ({ line, placement: id, staff })),
  );
}

function startOf({ line, placement }: Spot, induction: Induction): Temporal.PlainDate {
  return line.scope === 'link-worker' ? induction.startsOn : placementOf(induction, placement).startsOn;
}

function plannedDay(spot: Spot, induction: Induction, holidays: Holidays): Temporal.PlainDate {
  const { line, placement } = spot;
  const counting =
    line.dueOffset < 0 ? workingDays(holidays) : countingCalendar(induction, placement, holidays);
  const byRule = addWorkingDays(startOf(spot, induction), line.dueOffset, counting);
  const owners = ownersOf(line.owner, castOf(induction, spot), checklist.fallback);
  const soonest = workingDayAfter(induction.begunOn, graceDays, ownersCalendar(induction, owners, holidays));
  return inTheRoom(line, placement, later(byRule, soonest), induction, holidays);
}

/** The day itself, or for a step done together the link worker's next day at that site, however late. */
export function inTheRoom(
  line: ChecklistLine,
  placement: string | null,
  day: Temporal.PlainDate,
  induction: Induction,
  holidays: Holidays,
): Temporal.PlainDate {
  return line.together ? workingDayFrom(day, siteCalendar(induction, placement, holidays)) : day;
}

function firstAskDay(spot: Spot, induction: Induction, holidays: Holidays): Temporal.PlainDate {
  const counting = countingCalendar(induction, spot.placement, holidays);
  return addWorkingDays(startOf(spot, induction), spot.line.notBefore, counting);
}

import type { Covered } from './covering.ts';
import { currentPlacements, type Induction, personIn, placementOf } from './induction.ts';
import type { PersonId } from './role.ts';
import {
  type Calendar,
  calendarOf,
  type Holidays,
  mondayToFriday,
  sharedCalendar,
  within,
} from './working-day.ts';

/** From this many days a week on, offsets count everybody's working days (domain: load). */
const enoughDays = 3;

/** Monday to Friday without England's bank holidays: what offsets count. */
export function workingDays(holidays: Holidays): Calendar {
  return calendarOf(mondayToFriday, holidays);
}

/** When somebody who owns a step can act: one of them is at work, or in the days of a leave whoever covers for them. */
export function ownersCalendar(
  induction: Induction,
  owners: readonly PersonId[],
  holidays: Holidays,
  covered: readonly Covered[] = [],
): Calendar {
  if (owners.length === 0) return workingDays(holidays);
  const worksOf = (id: PersonId) => {
    const { week, away } = personIn(induction, id);
    return calendarOf(week, holidays, away);
  };
  const covers = covered.map(({ by, leave }): Calendar => {
    const works = worksOf(by);
    return (day) => within(day, leave) && works(day);
  });
  return sharedCalendar([...owners.map(worksOf), ...covers]);
}

/** The days on which a step can slip: its owner's, and where it needs both in the room none on which the link worker is away. */
export function slipCalendar(together: boolean, owners: Calendar, induction: Induction): Calendar {
  if (!together) return owners;
  const { away } = personIn(induction, induction.linkWorker);
  return (day) => owners(day) && !away.some((leave) => within(day, leave));
}

/** The link worker's days at one site, leave left out; over all sites where none is named. */
export function linkWorkersCalendar(
  induction: Induction,
  placement: string | null,
  holidays: Holidays,
): Calendar {
  const { away } = personIn(induction, induction.linkWorker);
  return calendarOf(weekAt(induction, placement), holidays, away);
}

/** The same without leave: what a plan is made from, so that leave pauses a day and does not rewrite it. */
export function countingCalendar(
  induction: Induction,
  placement: string | null,
  holidays: Holidays,
): Calendar {
  const few = daysAWeek(induction) < enoughDays;
  return few ? calendarOf(weekAt(induction, placement), holidays) : workingDays(holidays);
}

/** The link worker's days at one site as planned, leave or not. */
export function siteCalendar(induction: Induction, placement: string | null, holidays: Holidays): Calendar {
  return calendarOf(weekAt(induction, placement), holidays);
}

function weekAt(induction: Induction, placement: string | null) {
  if (placement) return placementOf(induction, placement).week;
  return [...new Set(currentPlacements(induction).flatMap(({ week }) => week))];
}

function daysAWeek(induction: Induction): number {
  return weekAt(induction, null).length;
}

import type { Temporal } from 'temporal-polyfill';
import { firstDayAt } from './first-day.ts';
import { currentPlacements, type Induction, type Placement, placementOf } from './induction.ts';
import type { PersonId } from './role.ts';
import { listed, sayDay, sayWeek } from './say-day.ts';
import { capital, roleNames } from './say-name.ts';
import { inductionRoles, practiceSlots } from './slots.ts';
import type { Holidays } from './working-day.ts';

type PlainDate = Temporal.PlainDate;

/** Who has another role now, in words: 'Case supervisor: Ruth Adeyemi (was Helen Marsden).' */
export function sayRolesChanged(before: Induction, after: Induction): string[] {
  const say = (what: string, was: readonly PersonId[] = [], is: readonly PersonId[] = []) =>
    [...was].toSorted().join() === [...is].toSorted().join()
      ? []
      : [`${capital(what)}: ${namesOf(is, after)} (was ${namesOf(was, before)}).`];
  return [
    ...inductionRoles.flatMap((role) => say(roleNames[role], before.roles[role], after.roles[role])),
    ...currentPlacements(after).flatMap(({ id, practice }) => {
      const was = currentPlacements(before).find((one) => one.id === id)?.practice;
      if (!was) return [];
      return practiceSlots.flatMap((slot) =>
        say(`${roleNames[slot]} at ${practice.name}`, was.slots[slot], practice.slots[slot]),
      );
    }),
  ];
}

/** Where, when and by whom the link worker is employed now, as far as that is another. */
export function sayTermsChanged(
  before: Induction,
  after: Induction,
  today: PlainDate,
  holidays: Holidays,
): string[] {
  const moved = !before.startsOn.equals(after.startsOn);
  return [
    ...(before.employer.id === after.employer.id
      ? []
      : [`Employed by ${after.employer.name} (was ${before.employer.name}).`]),
    ...(moved
      ? [`First day in the job: ${sayDay(after.startsOn, today)} (was ${sayDay(before.startsOn, today)}).`]
      : []),
    ...(mainOf(before) === mainOf(after) ? [] : [`Main practice: ${mainOf(after)} (was ${mainOf(before)}).`]),
    ...after.placements.flatMap((placement) => {
      const was = before.placements.find(({ id }) => id === placement.id);
      return sayPlacement(was, placement, (one) =>
        sayDay(firstDayAt(one, one === was ? before : after, holidays), today),
      ).concat(sayLeft(was, placement, today));
    }),
  ];
}

function mainOf(induction: Induction): string {
  return placementOf(induction, null).practice.name;
}

function sayLeft(was: Placement | undefined, { practice, leftOn }: Placement, today: PlainDate): string[] {
  return leftOn && was && !was.leftOn
    ? [`Not at ${practice.name} any more, from ${sayDay(leftOn, today)} on.`]
    : [];
}

function sayPlacement(
  was: Placement | undefined,
  is: Placement,
  firstDay: (placement: Placement) => string,
): string[] {
  if (is.leftOn) return [];
  const { name } = is.practice;
  if (!was || was.leftOn) return [`At ${name} on ${sayWeek(is.week)}. First day there: ${firstDay(is)}.`];
  const [then, now] = [firstDay(was), firstDay(is)];
  return [
    ...(was.week.join() === is.week.join()
      ? []
      : [`Days at ${name}: ${sayWeek(is.week)} (was ${sayWeek(was.week)}).`]),
    ...(was.startsOn.equals(is.startsOn) || then === now
      ? []
      : [`First day at ${name}: ${now} (was ${then}).`]),
  ];
}

function namesOf(people: readonly PersonId[], induction: Induction): string {
  return listed(people.map((id) => induction.people.get(id)?.name ?? '')) || 'nobody';
}

/** When the link worker is first at each practice: 'Monday 14 September at Riverside Surgery and …'. */
export function sayFirstDays(induction: Induction, today: PlainDate, holidays: Holidays): string {
  const days = firstDays(induction, holidays);
  return listed(days.map(({ day, practice }) => `${sayDay(day, today)} at ${practice}`));
}

/** When the link worker is first at each practice, the earliest first. */
export function firstDays(induction: Induction, holidays: Holidays): { day: PlainDate; practice: string }[] {
  return currentPlacements(induction)
    .map((one) => ({ day: firstDayAt(one, induction, holidays), practice: one.practice.name }))
    .toSorted((a, b) => -a.day.until(b.day).sign);
}

import { randomUUID } from 'node:crypto';
import type { Change } from '../induction/change.ts';
import { currentPlacements, type Induction, type Placement } from '../induction/induction.ts';
import { may } from '../induction/permission.ts';
import {
  addPlacement,
  changePlacement,
  setEmployer,
  setFirstDay,
  setInductionRole,
  setMainPlacement,
} from '../store/placements.ts';
import { fromDay } from '../store/plain-day.ts';
import { setWeek } from '../store/roster.ts';
import type { ChangeRefusal } from './change-induction.ts';
import { peopleFrom } from './name-people.ts';
import { type Places, placesIn } from './places.ts';
import { Refused, type Room } from './use-case.ts';

/** Writes one change of an induction's people, places or days; throws Refused with why it cannot be. */
export async function applyChange(room: Room, induction: Induction, change: Change): Promise<void> {
  switch (change.kind) {
    case 'role': {
      const named = await peopleFrom(room.tx, change.people, { organisationId: induction.employer.id });
      if (named.refusal) throw new Refused(named.refusal);
      return setInductionRole(room.tx, {
        inductionId: induction.id,
        role: change.role,
        people: named.people,
      });
    }
    case 'add':
      return add(room, induction, change);
    case 'leave':
      return leave(room, induction, change.place);
    case 'start':
      return start(room, induction, change);
    case 'days':
      return setDays(room, induction, change);
    case 'employer':
      return employ(room, induction, change.employer);
  }
}

async function add(
  room: Room,
  induction: Induction,
  { place, week, day }: Extract<Change, { kind: 'add' }>,
): Promise<void> {
  const { practices } = await placesIn(room.tx);
  const here = practices.filter(({ pcn }) => pcn !== null && pcn === pcnOf(induction, practices));
  const practice = only(here, place);
  if (currentPlacements(induction).some((one) => one.practice.id === practice.id))
    throw new Refused({ no: 'there already' });
  const added = { id: randomUUID(), inductionId: induction.id, practiceId: practice.id, startsOn: day, week };
  await addPlacement(room.tx, added);
  await keepWeek(room, induction, [...currentPlacements(induction).flatMap((one) => one.week), ...week]);
}

/** A second practice is one of the same PCN as those that are there. */
function pcnOf({ placements }: Induction, practices: Places['practices']): string | null {
  return practices.find(({ id }) => placements.some(({ practice }) => practice.id === id))?.pcn ?? null;
}

async function leave(room: Room, induction: Induction, place: string): Promise<void> {
  const current = currentPlacements(induction);
  const placement = placementFor(room, induction, place);
  const [next] = current.filter(({ id }) => id !== placement.id);
  if (!next) throw new Refused({ no: 'only practice' });
  await changePlacement(room.tx, placement.id, { leftOn: fromDay(room.today) });
  if (placement.id === induction.mainPlacement) await setMainPlacement(room.tx, induction.id, next.id);
  await keepWeek(
    room,
    induction,
    current.filter(({ id }) => id !== placement.id).flatMap(({ week }) => week),
  );
}

/** The first day in the job moves with every placement that began on it; one practice can move alone. */
async function start(
  room: Room,
  induction: Induction,
  { place, day }: Extract<Change, { kind: 'start' }>,
): Promise<void> {
  if (place) return changePlacement(room.tx, placementFor(room, induction, place).id, { startsOn: day });
  if (!may('change its people', room.asker.person, induction) && currentPlacements(induction).length > 1) {
    throw new Refused({ no: 'not yours' });
  }
  await setFirstDay(room.tx, induction.id, day);
  for (const { id, startsOn } of currentPlacements(induction)) {
    const follows = startsOn.equals(induction.startsOn) || startsOn.toString() < day;
    if (follows) await changePlacement(room.tx, id, { startsOn: day });
  }
}

/** Says on which days the link worker is at a practice. */
export async function setDays(
  room: Room,
  induction: Induction,
  { place, week }: Extract<Change, { kind: 'days' }>,
): Promise<void> {
  const placement = placementFor(room, induction, place);
  await changePlacement(room.tx, placement.id, { week });
  const others = currentPlacements(induction).filter(({ id }) => id !== placement.id);
  await keepWeek(room, induction, [...others.flatMap((one) => one.week), ...week]);
}

async function employ(room: Room, induction: Induction, words: string): Promise<void> {
  const { organisations, practices } = await placesIn(room.tx);
  const pcn = pcnOf(induction, practices);
  const near = organisations.filter((one) => one.pcn === pcn);
  const fitting = near.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()));
  const [employer, ...others] = fitting;
  if (!employer || others.length)
    throw new Refused<ChangeRefusal>({ no: 'no such employer', names: near.map(({ name }) => name) });
  await setEmployer(room.tx, induction.id, employer.id);
}

/** The link worker works on the days they are anywhere. */
async function keepWeek({ tx }: Room, { linkWorker }: Induction, days: readonly number[]): Promise<void> {
  await setWeek(tx, linkWorker, [...new Set(days)].toSorted());
}

/** The placement somebody means, where it is theirs to change; the only one where they name none. */
function placementFor({ asker }: Room, induction: Induction, place: string): Placement {
  const theirs = currentPlacements(induction).filter(
    ({ id }) =>
      asker.person === induction.linkWorker || may('change an induction', asker.person, induction, id),
  );
  return only(
    theirs.map((one) => ({ ...one, name: one.practice.name })),
    place,
  );
}

function only<One extends { readonly name: string }>(all: readonly One[], words: string): One {
  const wanted = words.trim().toLowerCase();
  const fitting = wanted ? all.filter(({ name }) => name.toLowerCase().includes(wanted)) : all;
  const [found, ...others] = fitting;
  if (found && others.length === 0) return found;
  throw new Refused<ChangeRefusal>({ no: 'no such place', names: all.map(({ name }) => name) });
}

import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Change } from '../induction/change.ts';
import { firstDayGap } from '../induction/draft.ts';
import { currentPlacements, type Induction, type Placement } from '../induction/induction.ts';
import { may } from '../induction/permission.ts';
import { homeOf, moveHome } from '../store/homes.ts';
import { officesOf } from '../store/offices.ts';
import { organisations } from '../store/organisations.ts';
import { forgetFacts } from '../store/placement-facts.ts';
import {
  addPlacement,
  changePlacement,
  setEmployer,
  setFirstDay,
  setInductionRole,
  setMainPlacement,
} from '../store/placements.ts';
import { fromDay } from '../store/plain-day.ts';
import { lockPractices, type PracticeName, practiceNames } from '../store/practices.ts';
import { setWeek } from '../store/roster.ts';
import type { ChangeRefusal } from './change-induction.ts';
import { pcnsOf } from './choices.ts';
import { peopleFrom } from './name-people.ts';
import { fitting, practicesFor } from './places.ts';
import { setUpStops } from './see-set-up.ts';
import { Refused, type Room } from './use-case.ts';

/** Writes one change of an induction's people, places or days; throws Refused with why it cannot be. */
export async function applyChange(room: Room, induction: Induction, change: Change): Promise<void> {
  switch (change.kind) {
    case 'role': {
      const named = await peopleFrom(room.tx, change.people, { organisationId: induction.employer.id });
      if (named.refusal) throw new Refused(named.refusal);
      if (named.people.includes(induction.linkWorker)) throw new Refused<ChangeRefusal>({ no: 'their own' });
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
    case 'main':
      return setMainPlacement(room.tx, induction.id, placementFor(room, induction, change.place).id);
    case 'employer':
      return employ(room, induction, change.employer);
  }
}

async function add(
  room: Room,
  induction: Induction,
  { place, week, day }: Extract<Change, { kind: 'add' }>,
): Promise<void> {
  checkDay(day, room);
  if (day < induction.startsOn.toString()) throw new Refused<ChangeRefusal>({ no: 'before the job' });
  const practice = only(await practicesToAdd(room, induction), place);
  // Whoever changes that practice meanwhile waits, and then finds the induction there.
  const stops = await setUpStops(room, await lockPractices(room.tx, [practice.id]));
  if (stops.length) throw new Refused<ChangeRefusal>({ no: 'stopped', says: stops });
  if (currentPlacements(induction).some((one) => one.practice.id === practice.id))
    throw new Refused({ no: 'there already' });
  const added = { id: randomUUID(), inductionId: induction.id, practiceId: practice.id, startsOn: day, week };
  await addPlacement(room.tx, added);
  await keepWeek(room, induction, [...currentPlacements(induction).flatMap((one) => one.week), ...week]);
}

/** The line manager adds any practice near; whoever runs one adds that. */
async function practicesToAdd({ tx, asker }: Room, induction: Induction): Promise<PracticeName[]> {
  const near = await practiceNames(tx, { pcns: await pcnsAround({ tx }, induction) });
  if (may('change its people', asker.person, induction)) return near;
  const theirs = await practicesFor(tx, { ...asker, administrator: false }, 'start an induction');
  return near.filter(({ id }) => theirs.some((one) => one.id === id));
}

/** A second practice, and another employer, is one of the same PCN as those that are there. */
function pcnsAround({ tx }: Pick<Room, 'tx'>, { placements }: Induction): Promise<string[]> {
  return pcnsOf(
    tx,
    placements.map(({ practice }) => practice.id),
  );
}

async function leave(room: Room, induction: Induction, place: string): Promise<void> {
  const current = currentPlacements(induction);
  const placement = placementFor(room, induction, place);
  const [next] = current.filter(({ id }) => id !== placement.id);
  if (!next) throw new Refused({ no: 'only practice' });
  await changePlacement(room.tx, placement.id, { leftOn: fromDay(room.today) });
  await forgetFacts(room.tx, placement.id);
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
  checkDay(day, room);
  if (place) {
    if (day < induction.startsOn.toString()) throw new Refused<ChangeRefusal>({ no: 'before the job' });
    return changePlacement(room.tx, placementFor(room, induction, place).id, { startsOn: day });
  }
  if (!may('change its people', room.asker.person, induction) && currentPlacements(induction).length > 1) {
    room.refused({ inductionId: induction.id });
    throw new Refused({ no: 'not yours' });
  }
  await setFirstDay(room.tx, induction.id, day);
  for (const { id, startsOn } of currentPlacements(induction)) {
    const follows = startsOn.equals(induction.startsOn) || startsOn.toString() < day;
    if (follows) await changePlacement(room.tx, id, { startsOn: day });
  }
}

function checkDay(day: string, { today }: Room): void {
  const gap = firstDayGap(Temporal.PlainDate.from(day), today);
  if (gap) throw new Refused<ChangeRefusal>({ no: gap });
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
  const near = await organisations(room.tx, await pcnsAround(room, induction));
  const [employer, ...others] = fitting(near, { words });
  if (!employer || others.length)
    throw new Refused<ChangeRefusal>({ no: 'no such employer', names: near.map(({ name }) => name) });
  await setEmployer(room.tx, induction.id, employer.id);
  const { organisation } = await homeOf(room.tx, induction.linkWorker);
  if (organisation === induction.employer.id)
    await moveHome(room.tx, induction.linkWorker, { organisation: employer.id });
}

/** The link worker works on the days they are anywhere; somebody with another job here says their own. */
async function keepWeek({ tx }: Room, { linkWorker }: Induction, days: readonly number[]): Promise<void> {
  if ((await officesOf(tx, linkWorker)).roles.size > 0) return;
  await setWeek(tx, linkWorker, [...new Set(days)].toSorted());
}

/** The placement somebody means, where it is theirs to change; the only one where they name none. */
function placementFor(room: Room, induction: Induction, place: string): Placement {
  const { person } = room.asker;
  const all = currentPlacements(induction).map((one) => ({ ...one, name: one.practice.name }));
  const theirs = all.filter(
    ({ id }) => person === induction.linkWorker || may('change an induction', person, induction, id),
  );
  const others = all.filter((one) => !theirs.includes(one));
  if (place.trim() && fitting(others, { words: place }).length && !fitting(theirs, { words: place }).length)
    room.refused({ inductionId: induction.id });
  return only(theirs, place);
}

function only<One extends { readonly id: string; readonly name: string }>(
  all: readonly One[],
  words: string,
): One {
  const [found, ...others] = fitting(all, words.trim() ? { words } : undefined);
  if (found && others.length === 0) return found;
  const no = words.trim() ? 'no such place' : 'which place';
  throw new Refused<ChangeRefusal>({ no, names: all.map(({ name }) => name) });
}

import type { Temporal } from 'temporal-polyfill';
import type { Induction } from '../../src/induction/induction.ts';
import type { PersonId } from '../../src/induction/role.ts';
import { holidays } from './an-induction.ts';

/** Days are numbers here, 0 being 1 January 1970, and are counted one after the other. */
const dayMs = 86_400_000;

/** The number of a day. */
export function numberOf(day: Temporal.PlainDate | string): number {
  return Date.parse(`${day}`) / dayMs;
}

const closedDays = new Set([...holidays].map(numberOf));
const isHoliday = (day: number) => closedDays.has(day);
/** Monday is 1; 1 January 1970 was a Thursday. */
export const weekday = (day: number) => ((((day + 3) % 7) + 7) % 7) + 1;

/** Who works when, in one story. */
export type Worked = (person: PersonId, day: number) => boolean;

/** Looks up who works when, and who is away. */
export function createWorked({ people }: Induction): { works: Worked; isAway: Worked } {
  const known = new Map(
    [...people.values()].map(({ id, week, away }) => [
      id,
      { week, away: away.map(({ from, to }) => [numberOf(from), numberOf(to)] as const) },
    ]),
  );
  const isAway = (person: PersonId, day: number) =>
    known.get(person)?.away.some(([from, to]) => from <= day && day <= to) === true;
  const works = (person: PersonId, day: number) =>
    known.get(person)?.week.includes(weekday(day)) === true && !isHoliday(day) && !isAway(person, day);
  return { works, isAway };
}

/** The nth day after one that counts. */
export function nth(day: number, n: number, isCounted: (day: number) => boolean): number {
  let left = n;
  let at = day;
  while (left > 0) {
    at += 1;
    if (isCounted(at)) left -= 1;
  }
  return at;
}

/** So many counted days before the first that counts from a day on. */
export function before(day: number, n: number, isCounted: (day: number) => boolean): number {
  let at = day;
  while (!isCounted(at)) at += 1;
  for (let left = n; left > 0; ) {
    at -= 1;
    if (isCounted(at)) left -= 1;
  }
  return at;
}

/** Says of a day whether the link worker is in at a placement, or at any where none is named. */
export function createSite(
  { linkWorker, placements }: Induction,
  isAway: Worked,
  placement: string | null,
): (day: number) => boolean {
  const sites = placements.filter(({ id, leftOn }) => (placement ? id === placement : leftOn === null));
  const siteDays = new Set(sites.flatMap(({ week }) => week));
  return (day) => siteDays.has(weekday(day)) && !isHoliday(day) && !isAway(linkWorker, day);
}

/** Says of a day whether the link worker of an induction has a tick list on it. */
export function createTickDays(induction: Induction, isAway: Worked): (day: number) => boolean {
  const linkWorkerIsIn = createSite(induction, isAway, null);
  let firstTick = numberOf(induction.startsOn);
  while (!linkWorkerIsIn(firstTick)) firstTick += 1;

  /** The link worker’s first day, and the last they work in each week. */
  return (day) => {
    if (day < firstTick || !linkWorkerIsIn(day)) return false;
    if (day === firstTick) return true;
    for (let next = day + 1; weekday(next) > 1; next += 1) if (linkWorkerIsIn(next)) return false;
    return true;
  };
}

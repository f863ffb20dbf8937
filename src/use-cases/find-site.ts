import type { Kept } from '../induction/checklist.ts';
import { currentPlacements, personIn } from '../induction/induction.ts';
import { may } from '../induction/permission.ts';
import { isSite, type NoSite, pickSite, type Site, type SiteRef } from '../induction/site.ts';
import { stepKeeping } from '../induction/step-keeping.ts';
import { sitesAt } from '../store/sites.ts';
import { isVisible, type Part, partsOf } from './part.ts';
import { practicesFor } from './places.ts';
import type { Room } from './use-case.ts';

/** A placement, and what somebody may do about what its practice writes down there. */
export type TheirSite = Site & {
  /** Whether they may write it down: they set the practice up, or owe the step. */
  readonly sets: boolean;
  /** Whether they speak of the step that it is written down beside. */
  readonly answers: boolean;
  /** Whether they may see that step. */
  readonly sees: boolean;
};

/** The placements at which somebody has anything to do with one kind of fact, by practice and name. */
export async function sitesFor({ tx, around, asker }: Room, what: Kept): Promise<TheirSite[]> {
  const parts = await partsOf(tx, asker.person, around);
  const own = parts.flatMap((part) => sitesIn(part, what));
  const setUp = await practicesFor(tx, asker, 'set up a practice');
  const set = await sitesAt(
    tx,
    setUp.map(({ id }) => id),
  );
  const others = set.filter(({ id }) => own.every((one) => one.id !== id));
  const all = [
    ...own.map((site) => ({ ...site, sets: site.sets || set.some(({ id }) => id === site.id) })),
    ...others.map((site) => ({ ...site, sets: true, answers: false, sees: false })),
  ];
  return all.toSorted(byPlaceAndName);
}

function byPlaceAndName(one: Site, other: Site): number {
  return (
    one.practice.name.localeCompare(other.practice.name) || one.linkWorker.localeCompare(other.linkWorker)
  );
}

function sitesIn(part: Part, what: Kept): TheirSite[] {
  const { induction, viewer } = part;
  const linkWorker = personIn(induction, induction.linkWorker).name;
  return currentPlacements(induction).flatMap(({ id, practice, week }) => {
    const step = stepKeeping(part.steps, id, what);
    if (!step || !isVisible(step, part)) return [];
    const owes = step.owners.includes(viewer);
    const agrees = step.agreers.some(({ people }) => people.includes(viewer));
    return {
      id,
      induction: induction.id,
      practice: { id: practice.id, name: practice.name },
      linkWorker,
      week,
      sets: owes,
      answers: owes || agrees || may('steer any step', viewer, induction),
      sees: true,
    };
  });
}

/** Days of the week on which the link worker is not there. */
export type NotTheirDays = {
  readonly no: 'not their days';
  readonly linkWorker: string;
  readonly practice: string;
  readonly week: readonly number[];
};

/** The placement somebody means among those where they may do so; that anybody else asked is noted. */
export async function findSite(
  room: Room,
  what: Kept,
  ref: SiteRef,
  { may: which, week = [] }: { may: 'sets' | 'answers'; week?: readonly number[] },
): Promise<{ readonly site: TheirSite } | { readonly refusal: NoSite | NotTheirDays }> {
  const theirs = (await sitesFor(room, what)).filter((site) => site[which]);
  const found = pickSite(theirs, ref, week);
  if (!isSite(found)) {
    if (found.no === 'no such placement') room.refused();
    return { refusal: found };
  }
  const { linkWorker, practice } = found;
  if (week.some((day) => !found.week.includes(day)))
    return { refusal: { no: 'not their days', linkWorker, practice: practice.name, week: found.week } };
  return { site: found };
}

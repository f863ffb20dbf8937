import { siteCalendar } from '../induction/calendars.ts';
import { holdersOf } from '../induction/hand-over.ts';
import type { Induction } from '../induction/induction.ts';
import { insideLeave } from '../induction/leaves.ts';
import type { PersonId } from '../induction/role.ts';
import { isSettled } from '../induction/step.ts';
import { byUrgency } from '../induction/urgency.ts';
import { type Away, calendarOf, workingDaysBetween } from '../induction/working-day.ts';
import { peopleByIds } from '../store/people.ts';
import { type Found, knownFacts, type Part, partIn } from './part.ts';
import { type Numbered, showNumbered } from './shown.ts';
import type { Room } from './use-case.ts';

/** What a leave means for what somebody has to do. */
export type LeaveEffect = {
  /** How many of the days they work lie in it. */
  readonly workingDays: number;
  /** Whether something of theirs waits all the same, as the cover may not see or do it. */
  readonly waits: boolean;
  /** What of theirs has its day in it, by number. */
  readonly inside: readonly Numbered[];
};

/** What a leave of the asker’s means in the inductions they have a part in, as these are with it. */
export async function leaveEffect(
  room: Room,
  inductions: readonly Induction[],
  away: Away,
  cover: PersonId | undefined,
): Promise<LeaveEffect> {
  const { tx, asker, around } = room;
  const parts: Part[] = [];
  for (const induction of inductions)
    parts.push(partIn(induction, asker.person, around, await knownFacts(tx, induction, around)));
  return {
    workingDays: await countWorkingDays(room, away, inductions),
    waits: cover !== undefined && parts.some((part) => somethingWaits(part, cover)),
    inside: await showNumbered(tx, asker, parts.flatMap((part) => inside(part, away)).toSorted(byDay)),
  };
}

async function countWorkingDays(
  { tx, asker, around }: Room,
  { from, to }: Away,
  inductions: readonly Induction[],
): Promise<number> {
  const own = inductions.find(({ linkWorker }) => linkWorker === asker.person);
  const [me] = await peopleByIds(tx, [asker.person]);
  const works = own ? siteCalendar(own, null, around.holidays) : calendarOf(me?.week ?? [], around.holidays);
  return workingDaysBetween(from.subtract({ days: 1 }), to, works);
}

function inside(part: Part, away: Away): Found[] {
  return insideLeave(part.steps, part.viewer, away, part.induction).map((step) => ({ part, step }));
}

function byDay(one: Found, other: Found): number {
  return other.step.due.until(one.step.due).days || byUrgency(one.step, other.step);
}

function somethingWaits({ steps, viewer }: Part, cover: PersonId): boolean {
  return steps.some(
    (step) =>
      !step.step.staff &&
      !isSettled(step.step) &&
      holdersOf(step).includes(viewer) &&
      !step.covered.some(({ of, by }) => of === viewer && by === cover),
  );
}

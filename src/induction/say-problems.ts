import { bySince as accessBySince, sayLack } from './access-problems.ts';
import type { Kept } from './checklist.ts';
import { currentPlacements, type Induction } from './induction.ts';
import type { KnownFacts } from './known-facts.ts';
import { bySince, roomDays } from './rooms.ts';
import { sayShortDay, sayWeek } from './say-day.ts';
import { sayMoveToday } from './say-move.ts';
import type { Reader } from './say-state.ts';
import { stepKeeping } from './step-keeping.ts';
import type { StepToday } from './step-today.ts';

/** What is missing at some placements, a line for each: what, where, since when and whose move it is; never who said so. */
export function sayProblems(
  steps: readonly StepToday[],
  reader: Reader,
  placements: readonly string[],
): string[] {
  const { known, induction } = reader;
  if (!known) return [];
  return currentPlacements(induction)
    .filter(({ id }) => placements.includes(id))
    .flatMap((at) => [
      ...withMove(accessLines(at, known, reader), 'access', at.id, steps, reader),
      ...withMove(roomLines(at, known, reader), 'room', at.id, steps, reader),
    ]);
}

type Placement = Induction['placements'][number];

function accessLines({ id, practice }: Placement, { problems }: KnownFacts, { today }: Reader): string[] {
  return accessBySince(problems.filter(({ placement }) => placement === id)).map(
    ({ since, things }) => `${sayLack(things)} at ${practice.name} since ${sayShortDay(since, today)}.`,
  );
}

function roomLines({ id, week, practice }: Placement, { rooms }: KnownFacts, { today }: Reader): string[] {
  const { none, unfit } = roomDays(
    rooms.filter(({ placement }) => placement === id),
    week,
  );
  const line =
    (what: string) =>
    ([since, days]: ReturnType<typeof bySince>[number]) =>
      `${what} at ${practice.name} on ${sayWeek(days)}, since ${sayShortDay(since, today)}.`;
  return [
    ...bySince(none, 'noneSince').map(line('No room')),
    ...bySince(unfit, 'unfitSince').map(line('Room not suitable')),
  ];
}

function withMove(
  lines: readonly string[],
  what: Kept,
  placement: string,
  steps: readonly StepToday[],
  reader: Reader,
): string[] {
  const step = stepKeeping(steps, placement, what);
  const move = step ? ` ${sayMoveToday(step, step.owners, reader)}.` : '';
  return lines.map((line) => `${line}${move}`);
}

import { currentPlacements } from '../induction/induction.ts';
import { may } from '../induction/permission.ts';
import type { Part } from './part.ts';

/** Whether somebody may see how an induction stands. */
export function maySee({ induction, viewer }: Part): boolean {
  return may('see how it stands', viewer, induction);
}

/** How many link workers besides themselves somebody may see the status of. */
export function countLookedAfter(parts: readonly Part[]): number {
  return parts.filter((part) => maySee(part) && part.induction.linkWorker !== part.viewer).length;
}

/** Whether somebody manages a practice where one of these inductions is under way. */
export function managesPractice(parts: readonly Part[]): boolean {
  return parts.some(({ induction, viewer }) =>
    currentPlacements(induction).some(({ practice }) => practice.slots['practice-manager']?.includes(viewer)),
  );
}

import { checklist } from './checklist.ts';
import type { Placement } from './induction.ts';
import type { Step } from './step.ts';

const lines = checklist.lines.map(({ id }) => id);

/** Steps in the checklist's order, the main practice first: what comes of a tie, so that a list stays as it was. */
export function inChecklistOrder(
  steps: readonly Step[],
  placements: readonly Pick<Placement, 'id'>[],
): Step[] {
  const sites = placements.map(({ id }) => id);
  const site = ({ placement }: Step) => (placement === null ? -1 : sites.indexOf(placement));
  return steps.toSorted(
    (one, other) =>
      lines.indexOf(one.line) - lines.indexOf(other.line) ||
      site(one) - site(other) ||
      (one.staff ?? '').localeCompare(other.staff ?? '') ||
      one.occurrence - other.occurrence,
  );
}

import type { Change } from './change.ts';
import type { Induction } from './induction.ts';

/**
 * How what a change is about stands now, in a line: the same line later means that nobody else has changed it since.
 */
export function asItStands(
  { roles, employer, mainPlacement, startsOn, placements }: Induction,
  change: Change,
): string {
  if (change.kind === 'role') return (roles[change.role] ?? []).toSorted().join();
  const sites = placements.map((one) => `${one.id} ${one.startsOn} ${one.leftOn ?? ''} ${one.week.join('')}`);
  return [employer.id, mainPlacement, startsOn, ...sites.toSorted()].join(' | ');
}

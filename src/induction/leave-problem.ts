import type { Temporal } from 'temporal-polyfill';
import type { Away } from './working-day.ts';

/** Why days cannot be kept as a leave. */
export const leaveProblems = ['backwards', 'past', 'too long', 'too far ahead'] as const;
export type LeaveProblem = (typeof leaveProblems)[number];

/** Plans stay within sight, as any other day somebody sets. */
const furthestMonths = 24;

/** What stands against days as a leave, or nothing: it ends after it began, not before today, and within a year. */
export function leaveProblem({ from, to }: Away, today: Temporal.PlainDate): LeaveProblem | undefined {
  if (from.until(to).sign < 0) return 'backwards';
  if (to.until(today).sign > 0) return 'past';
  if (from.add({ years: 1 }).until(to).sign >= 0) return 'too long';
  return today.add({ months: furthestMonths }).until(to).sign > 0 ? 'too far ahead' : undefined;
}

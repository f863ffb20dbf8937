import type { Induction } from '../induction/induction.ts';
import type { ChangeForOne } from '../induction/news-of-change.ts';
import type { PersonId } from '../induction/role.ts';
import { newWarnings, type StartWarning } from '../induction/start-warnings.ts';
import { reachableAmong } from '../store/accounts.ts';
import type { Carried } from './carry-change.ts';
import type { Room } from './use-case.ts';

/** What a change did or would do to one induction: how it is after it, what it means for whom, and what to know. */
export type Effect = {
  readonly before: Induction;
  readonly induction: Induction;
  readonly changes: readonly ChangeForOne[];
  readonly warnings: readonly StartWarning[];
  /** Who of those concerned can be told by now; the others see it when they open Belong. */
  readonly reachable: ReadonlySet<PersonId>;
};

/** What a carried change did to an induction. */
export async function effectOf(
  { tx, today, around }: Room,
  before: Induction,
  { after, changes }: Carried,
): Promise<Effect> {
  const people = changes.map(({ person }) => person);
  return {
    before,
    induction: after,
    changes,
    warnings: newWarnings(before, after, today, around.holidays),
    reachable: await reachableAmong(tx, people),
  };
}

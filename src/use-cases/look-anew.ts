import type { Induction } from '../induction/induction.ts';
import { looksOf } from '../induction/look-on.ts';
import { loadInduction } from '../store/load-induction.ts';
import { saveLookOn } from '../store/steps.ts';
import type { Room } from './use-case.ts';

/** Some inductions as they are after their people’s days away have changed, and each step looked at again when it may be spoken of. */
export async function lookAnew(
  { tx, around, today }: Room,
  inductions: readonly Induction[],
): Promise<Induction[]> {
  const after: Induction[] = [];
  for (const { id } of inductions) {
    const induction = await loadInduction(tx, id);
    await saveLookOn(tx, looksOf(induction, today, around.holidays));
    after.push(induction);
  }
  return after;
}

import { randomUUID } from 'node:crypto';
import type { Induction } from '../induction/induction.ts';
import { looksOf } from '../induction/look-on.ts';
import { plan } from '../induction/plan.ts';
import { untouched } from '../induction/step.ts';
import { addInduction } from '../store/roster.ts';
import { addSteps, saveLookOn } from '../store/steps.ts';
import type { Tx } from '../store/transaction.ts';
import { type Surroundings, todayOf } from './surroundings.ts';

/** Plans a whole induction and saves it with all its steps, in the transaction that was begun for it. */
export async function startInduction(
  tx: Tx,
  around: Surroundings,
  induction: Induction,
  employerId: string,
): Promise<void> {
  const steps = plan(induction, around.holidays).map((planting) =>
    untouched({ ...planting, id: randomUUID() }),
  );
  await addInduction(tx, induction, employerId);
  await addSteps(tx, induction.id, steps);
  await saveLookOn(tx, looksOf({ ...induction, steps }, todayOf(around), around.holidays));
}

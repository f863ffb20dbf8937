import type { Induction } from '../induction/induction.ts';
import { type NudgeFacts, type NudgeGround, nudgesToday } from '../induction/nudges-today.ts';
import { snoozedBy, wishesOf } from '../store/nudge-wishes.ts';
import { toldOf } from '../store/told.ts';
import type { Tx } from '../store/transaction.ts';
import { type Surroundings, todayOf } from './surroundings.ts';

/** Looks at an induction, and its steps as they are today, for what anybody is to hear of it. */
export async function nudgeGround(
  tx: Tx,
  { induction, steps }: Pick<NudgeGround, 'induction' | 'steps'>,
  around: Surroundings,
): Promise<NudgeGround> {
  const facts = await nudgeFacts(tx, induction);
  return nudgesToday({ induction, steps }, facts, todayOf(around), around.holidays);
}

/** What was said of an induction already, and what its people asked for. */
export async function nudgeFacts(tx: Tx, induction: Induction): Promise<NudgeFacts> {
  const everybody = [...induction.people.keys()];
  return {
    told: await toldOf(tx, induction.id),
    wishes: await wishesOf(tx, everybody),
    snoozed: await snoozedBy(tx, everybody),
  };
}

import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Told } from '../induction/digest.ts';
import type { Rung } from '../induction/ladder.ts';
import type { PersonId } from '../induction/role.ts';
import { type Happening, happenings, isHappening, isMiss } from '../induction/urgent.ts';
import { fromDay, toDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** What was told of the steps of an induction, to everybody or to one person. */
export async function toldOf(tx: Tx, inductionId: string, person?: PersonId): Promise<Told[]> {
  let query = tx
    .selectFrom('told')
    .innerJoin('step', 'step.id', 'told.step_id')
    .select(['told.person_id', 'told.step_id', 'told.rung', 'told.anchor'])
    .where('step.induction_id', '=', inductionId);
  if (person) query = query.where('told.person_id', '=', person);
  const rows = await query.execute();
  return rows.map(({ person_id, step_id, rung, anchor }) => ({
    person: person_id,
    step: step_id,
    rung: rung as Rung,
    anchor: toDay(anchor),
  }));
}

/**
 * Forgets who was told that a step did not happen, because now it did not happen once more. It stood in place of that the step was
 * not ready, which nobody is told again.
 */
export async function forgetMisses(tx: Tx, step: string): Promise<void> {
  await tx
    .updateTable('told')
    .set({ rung: 'not ready' satisfies Happening })
    .where('step_id', '=', step)
    .where('rung', 'in', happenings.filter(isMiss))
    .execute();
}

/** Who was written to, as far as anybody knows, that a step did not happen on a day. */
export async function whoHeardOfMiss(
  tx: Tx,
  { step, on }: { step: string; on: Temporal.PlainDate },
): Promise<PersonId[]> {
  const said = happenings
    .filter(isMiss)
    .map((rung) => sql<boolean>`items @> ${JSON.stringify([{ step, rung, anchor: fromDay(on) }])}::jsonb`);
  const rows = await tx
    .selectFrom('nudge')
    .select('person_id')
    .distinct()
    .where((eb) => eb.or(said))
    .where('state', 'in', ['sent', 'unknown'])
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** Notes what somebody was told, in place of what they were told before. */
export async function noteTold(tx: Tx, all: readonly Told[], on: Temporal.PlainDate): Promise<void> {
  if (all.length === 0) return;
  await tx
    .insertInto('told')
    .values(
      all.map(({ person, step, rung, anchor }) => ({
        person_id: person,
        step_id: step,
        rung,
        anchor: fromDay(anchor),
        on_day: fromDay(on),
        happened: isHappening(rung),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'step_id', 'happened']).doUpdateSet((eb) => ({
        rung: eb.ref('excluded.rung'),
        anchor: eb.ref('excluded.anchor'),
        on_day: eb.ref('excluded.on_day'),
      })),
    )
    .execute();
}

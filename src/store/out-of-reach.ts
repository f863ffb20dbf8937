import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../induction/role.ts';
import type { Tx } from './transaction.ts';

/** Why nothing reaches somebody: they never opened Belong, Teams lets Belong open no chat with them, or they took Belong away. */
export type WhyOut = 'not opened' | 'not installed' | 'gone';

/** Why nothing reaches somebody, and whether whoever manages them was told. */
export type OutOfReach = { readonly why: WhyOut; readonly told: boolean };

/** Notes that nothing reaches somebody; what was noted first stays, until they are back. */
export async function noteOutOfReach(
  tx: Tx,
  person: PersonId,
  why: WhyOut,
  since: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('out_of_reach')
    .values({ person_id: person, why, since: since.toString() })
    .onConflict((on) =>
      on.column('person_id').doUpdateSet({ why }).where('out_of_reach.why', '=', 'not opened'),
    )
    .execute();
}

/** What is noted of somebody whom nothing reaches; undefined for everybody else. */
export async function outOfReach(tx: Tx, person: PersonId): Promise<OutOfReach | undefined> {
  const row = await tx
    .selectFrom('out_of_reach')
    .select(['why', 'told'])
    .where('person_id', '=', person)
    .executeTakeFirst();
  return row && { why: row.why, told: row.told };
}

/** Notes that whoever manages somebody was told that nothing reaches them. */
export async function noteOutTold(tx: Tx, person: PersonId): Promise<void> {
  await tx.updateTable('out_of_reach').set({ told: true }).where('person_id', '=', person).execute();
}

/** Somebody is back: whatever kept messages from them does not any more. */
export async function forgetOutOfReach(tx: Tx, person: PersonId): Promise<void> {
  await tx.deleteFrom('out_of_reach').where('person_id', '=', person).execute();
}

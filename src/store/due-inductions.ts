import type { Temporal } from 'temporal-polyfill';
import { fromDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/**
 * Holds the next running induction, after the one named, with a step of which something may be said by a day; one that somebody
 * else holds is passed over. The steps' index on that day does the work, so it costs what is due, not what there is.
 */
export async function takeNextDue(
  tx: Tx,
  today: Temporal.PlainDate,
  after: string | undefined,
): Promise<string | undefined> {
  let due = tx.selectFrom('step').select('induction_id').where('look_on', '<=', fromDay(today));
  if (after) due = due.where('induction_id', '>', after);
  const row = await tx
    .selectFrom('induction')
    .select('id')
    .where('id', 'in', due)
    .where('ended_on', 'is', null)
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row?.id;
}

import type { Temporal } from 'temporal-polyfill';
import { fromDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/**
 * The next running inductions, after the one named, with a step of which something may be said by a day; in the order of their
 * ids, so many at most. What is due is looked up first and by itself, through the steps' index on that day, so it costs what is
 * due, not what there is: left to choose, PostgreSQL walks every induction in order instead.
 */
export async function dueInductions(
  tx: Tx,
  today: Temporal.PlainDate,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<string[]> {
  const rows = await tx
    .with(
      (cte) => cte('due').materialized(),
      (db) => {
        const due = db.selectFrom('step').select('induction_id').distinct();
        const sofar = due.where('look_on', '<=', fromDay(today));
        return after ? sofar.where('induction_id', '>', after) : sofar;
      },
    )
    .selectFrom('induction')
    .select('id')
    .where('id', 'in', (db) => db.selectFrom('due').select('induction_id'))
    .where('ended_on', 'is', null)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Holds an induction of which something may still be said by a day; false where somebody else holds it, or nothing may any more. */
export async function holdDue(tx: Tx, id: string, today: Temporal.PlainDate): Promise<boolean> {
  const row = await tx
    .selectFrom('induction')
    .select('id')
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('step')
          .select('step.id')
          .where('induction_id', '=', id)
          .where('look_on', '<=', fromDay(today)),
      ),
    )
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row !== undefined;
}

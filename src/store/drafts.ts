import type { Temporal } from 'temporal-polyfill';
import { type Draft, emptyDraft } from '../induction/draft.ts';
import { fromDay, toDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** The draft that somebody is at, and the day they last worked on it. */
export async function draftOf(
  tx: Tx,
  person: string,
): Promise<{ draft: Draft; changedOn: Temporal.PlainDate } | undefined> {
  const row = await tx
    .selectFrom('draft')
    .select(['body', 'changed_on'])
    .where('person_id', '=', person)
    .forUpdate()
    .executeTakeFirst();
  return row && { draft: { ...emptyDraft, ...(row.body as Draft) }, changedOn: toDay(row.changed_on) };
}

/** Keeps somebody's draft, in place of the one they had. */
export async function saveDraft(
  tx: Tx,
  person: string,
  draft: Draft,
  today: Temporal.PlainDate,
): Promise<void> {
  const body = JSON.stringify(draft);
  const changed_on = fromDay(today);
  await tx
    .insertInto('draft')
    .values({ person_id: person, body, changed_on })
    .onConflict((on) => on.column('person_id').doUpdateSet({ body, changed_on }))
    .execute();
}

/** Takes somebody's draft away. */
export async function dropDraft(tx: Tx, person: string): Promise<void> {
  await tx.deleteFrom('draft').where('person_id', '=', person).execute();
}

import type { Temporal } from 'temporal-polyfill';
import { type Draft, emptyDraft } from '../induction/draft.ts';
import { fromDay, toDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** A draft as it is kept: which one it is, how often it was changed, and the day of the last change. */
export type KeptDraft = {
  readonly id: string;
  readonly version: number;
  readonly draft: Draft;
  readonly changedOn: Temporal.PlainDate;
};

/** The draft that somebody is at, held for one change. */
export async function draftOf(tx: Tx, person: string): Promise<KeptDraft | undefined> {
  const row = await tx
    .selectFrom('draft')
    .select(['id', 'version', 'body', 'changed_on'])
    .where('person_id', '=', person)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, version } = row;
  return { id, version, draft: { ...emptyDraft, ...(row.body as Draft) }, changedOn: toDay(row.changed_on) };
}

/** Keeps somebody's draft, in place of the one they had. */
export async function saveDraft(tx: Tx, person: string, kept: KeptDraft): Promise<void> {
  const { id, version, draft, changedOn } = kept;
  const row = { id, version, body: JSON.stringify(draft), changed_on: fromDay(changedOn) };
  await tx
    .insertInto('draft')
    .values({ person_id: person, ...row })
    .onConflict((on) => on.column('person_id').doUpdateSet(row))
    .execute();
}

/** Takes somebody's draft away. */
export async function dropDraft(tx: Tx, person: string): Promise<void> {
  await tx.deleteFrom('draft').where('person_id', '=', person).execute();
}

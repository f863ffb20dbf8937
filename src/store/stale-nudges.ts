import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../induction/role.ts';
import type { NudgeKind } from './nudges.ts';
import { fromDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** Where a message is: its id in a chat. */
export type MessagePlace = { readonly id: string; readonly chat: string };

/** Marks what was sent of a step from a day on, so that it is changed in place; but for a message that is answered in its place. */
export async function markStale(
  tx: Tx,
  { step, except, since }: { step: string; except: string | undefined; since: Temporal.PlainDate },
): Promise<void> {
  const marked = tx
    .updateTable('nudge')
    .set({ stale: true })
    .where(sql<boolean>`items @> ${JSON.stringify([{ step }])}::jsonb`)
    .where('state', '=', 'sent')
    .where('message', 'is not', null)
    .where('on_day', '>=', fromDay(since));
  await (except ? marked.where(sql`message ->> 'id'`, '!=', except) : marked).execute();
}

/** A message to change in place: whose it is, what it said, and where it is. */
export type StaleNudge<Said> = {
  readonly id: string;
  readonly kind: NudgeKind;
  readonly person: PersonId;
  readonly items: readonly Said[];
  readonly message: MessagePlace;
};

/** Takes the next message that is to be changed, after the one named; what changes while it is being changed marks it anew. */
export async function takeStale<Said>(
  tx: Tx,
  after: string | undefined,
): Promise<StaleNudge<Said> | undefined> {
  let next = tx
    .selectFrom('nudge')
    .select('id')
    .where('stale', '=', true)
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked();
  if (after) next = next.where('id', '>', after);
  const row = await tx
    .updateTable('nudge')
    .set({ stale: false })
    .where('id', '=', next)
    .returning(['id', 'kind', 'person_id', 'items', 'message'])
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      kind: row.kind,
      person: row.person_id,
      items: (row.items ?? []) as readonly Said[],
      message: row.message as MessagePlace,
    }
  );
}

/** Puts off changing a message: it could not be done now. */
export async function markStaleAgain(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('nudge').set({ stale: true }).where('id', '=', id).execute();
}

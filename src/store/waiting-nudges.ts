import type { Temporal } from 'temporal-polyfill';
import type { Nudge, NudgeKind, NudgeState } from './nudges.ts';
import { toDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** A nudge that waits, held for whoever sends it; nothing where it is settled, or somebody else has it. */
export async function takeWaiting(tx: Tx, id: string, now: Temporal.Instant): Promise<Nudge | undefined> {
  const row = await tx
    .selectFrom('nudge')
    .select(['id', 'person_id', 'kind', 'on_day', 'state', 'attempts'])
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where((eb) => eb.or([eb('not_before', 'is', null), eb('not_before', '<=', now.toString())]))
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      person: row.person_id,
      kind: row.kind,
      onDay: toDay(row.on_day),
      state: row.state as NudgeState,
      attempts: row.attempts,
    }
  );
}

/** The nudges that wait and may be tried now, or those of one kind: what cannot wait first, and then the oldest. */
export async function waitingNudges(
  tx: Tx,
  now: Temporal.Instant,
  limit: number,
  kind?: NudgeKind,
): Promise<string[]> {
  let query = tx
    .selectFrom('nudge')
    .select('id')
    .where('state', '=', 'waiting')
    .where((eb) => eb.or([eb('not_before', 'is', null), eb('not_before', '<=', now.toString())]));
  if (kind) query = query.where('kind', '=', kind);
  const rows = await query.orderBy('kind', 'desc').orderBy('made_at').orderBy('id').limit(limit).execute();
  return rows.map(({ id }) => id);
}

/** Has a send whose outcome nobody knows tried once more, where it was tried once and that some time ago. */
export async function wakeUnknown(tx: Tx, before: Temporal.Instant): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('nudge')
    .set({ state: 'waiting', settled_at: null, reason: 'once more' })
    .where('state', '=', 'unknown')
    .where('attempts', '=', 1)
    .where('settled_at', '<', before.toString())
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Has a nudge that waits wait for a moment. */
export async function holdOff(tx: Tx, id: string, notBefore: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('nudge')
    .set({ not_before: notBefore.toString(), reason: 'too many at once' })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
}

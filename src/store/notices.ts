import type { Temporal } from 'temporal-polyfill';
import type { Tx } from './transaction.ts';

/** Why somebody is told of a step at once: it did not happen, did not for the second time, or they are to hear first. */
export type NoticeKind = 'not happened' | 'missed twice' | 'manager first';

/** One message that one person is owed about one step. */
export type Notice = {
  readonly id: number;
  readonly person: string;
  readonly stepId: string;
  readonly kind: NoticeKind;
};

/** Writes down that somebody is to be told, in the transaction of the change they are told of. */
export async function oweNotice(tx: Tx, notice: Omit<Notice, 'id'>, at: Temporal.Instant): Promise<void> {
  await tx
    .insertInto('notice')
    .values({
      person_id: notice.person,
      step_id: notice.stepId,
      kind: notice.kind,
      made_at: at.toString(),
      state: 'waiting',
    })
    .execute();
}

/** The notices that still have to go out, oldest first. */
export async function waitingNotices(tx: Tx): Promise<Notice[]> {
  const rows = await tx
    .selectFrom('notice')
    .select(['id', 'person_id', 'step_id', 'kind'])
    .where('state', '=', 'waiting')
    .orderBy('id')
    .limit(100)
    .execute();
  return rows.map(({ id, person_id, step_id, kind }) => ({
    id,
    person: person_id,
    stepId: step_id,
    kind: kind as NoticeKind,
  }));
}

/** What can become of a notice. */
export type NoticeEnd = 'sent' | 'not needed' | 'unreachable' | 'unknown';

/** Moves a notice on, unless somebody else has done so already: false then. */
export async function settleNotice(
  tx: Tx,
  notice: { id: number; from: 'waiting' | 'unknown'; to: NoticeEnd },
  at: Temporal.Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('notice')
    .set({ state: notice.to, settled_at: at.toString() })
    .where('id', '=', notice.id)
    .where('state', '=', notice.from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

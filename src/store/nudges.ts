import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../induction/role.ts';
import { fromDay, toDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** A digest a day at most, and beside it one that cannot wait. */
export type NudgeKind = 'digest' | 'urgent';

/** What can become of a nudge. */
export type NudgeState = 'waiting' | 'sent' | 'not needed' | 'unreachable' | 'unknown' | 'given up';

/** One message to one person on one day. */
export type Nudge = {
  readonly id: string;
  readonly person: PersonId;
  readonly kind: NudgeKind;
  readonly onDay: Temporal.PlainDate;
  readonly state: NudgeState;
  readonly attempts: number;
};

/**
 * Writes down that somebody is to be written to on a day, once: its id, or undefined where that was written down before. What was
 * not needed any more may be needed again.
 */
export async function intend(
  tx: Tx,
  { person, kind, onDay }: Pick<Nudge, 'person' | 'kind' | 'onDay'>,
  at: Temporal.Instant,
): Promise<string | undefined> {
  const row = await tx
    .insertInto('nudge')
    .values({
      id: randomUUID(),
      person_id: person,
      kind,
      on_day: fromDay(onDay),
      state: 'waiting',
      attempts: 0,
      made_at: at.toString(),
    })
    .onConflict((on) =>
      on
        .columns(['person_id', 'kind', 'on_day'])
        .doUpdateSet({ state: 'waiting', reason: null, settled_at: null })
        .where('nudge.state', '=', 'not needed'),
    )
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Whom a nudge is for. */
export async function personOfNudge(tx: Tx, id: string): Promise<PersonId | undefined> {
  const row = await tx.selectFrom('nudge').select('person_id').where('id', '=', id).executeTakeFirst();
  return row?.person_id;
}

/** Whoever has a digest of a day already, whatever became of it, unless there was nothing to say. */
export async function inHandOn(
  tx: Tx,
  day: Temporal.PlainDate,
  people: readonly PersonId[],
): Promise<ReadonlySet<PersonId>> {
  if (people.length === 0) return new Set();
  const rows = await tx
    .selectFrom('nudge')
    .select('person_id')
    .where('kind', '=', 'digest')
    .where('state', '!=', 'not needed')
    .where('on_day', '=', fromDay(day))
    .where('person_id', 'in', people)
    .execute();
  return new Set(rows.map(({ person_id }) => person_id));
}

/** The last day on which each of these people was sent, or was to be sent, what cannot wait. */
export async function lastUrgentOn(
  tx: Tx,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Temporal.PlainDate>> {
  if (people.length === 0) return new Map();
  const rows = await tx
    .selectFrom('nudge')
    .select((eb) => ['person_id', eb.fn.max('on_day').as('on_day')])
    .where('kind', '=', 'urgent')
    .where('person_id', 'in', people)
    .where('state', '!=', 'not needed')
    .groupBy('person_id')
    .execute();
  return new Map(rows.map(({ person_id, on_day }) => [person_id, toDay(on_day)]));
}

/** What becomes of a nudge: its state, why, and what goes with it. */
export type Outcome = {
  readonly state: NudgeState;
  readonly reason: string | null;
  readonly at: Temporal.Instant;
  readonly attempts?: number;
  readonly notBefore?: Temporal.Instant;
  readonly items?: object;
  readonly message?: object;
};

/** Moves a nudge on from a state, unless somebody else has done so already: false then. */
export async function settle(
  tx: Tx,
  id: string,
  from: NudgeState,
  { state, reason, at, attempts, notBefore, items, message }: Outcome,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('nudge')
    .set({
      state,
      reason,
      settled_at: state === 'waiting' ? null : at.toString(),
      not_before: notBefore?.toString() ?? null,
      ...(attempts === undefined ? {} : { attempts }),
      ...(items ? { items: JSON.stringify(items) } : {}),
      ...(message ? { message: JSON.stringify(message) } : {}),
    })
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Whom a nudge is for, and what it said. */
export async function itemsOfNudge<Said>(
  tx: Tx,
  id: string,
): Promise<{ person: PersonId; items: readonly Said[]; attempts: number }> {
  const row = await tx
    .selectFrom('nudge')
    .select(['person_id', 'items', 'attempts'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    person: row.person_id,
    items: (row.items ?? []) as readonly Said[],
    attempts: row.attempts,
  };
}

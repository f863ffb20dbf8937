import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { fromDay } from './plain-day.ts';
import type { Place } from './reach.ts';
import type { Tx } from './transaction.ts';

/** Somebody who wrote to Belong and is not known yet, as Teams has them. */
export type Newcomer = {
  readonly id: string;
  readonly tenantId: string;
  readonly entraId: string;
  readonly name: string;
  readonly address: string | null;
  readonly upn: string | null;
  readonly place: Place;
  /** The practice whose joining link they opened. */
  readonly practiceId: string | null;
  /** Whom of the roster they may be. */
  readonly perhaps: readonly string[];
};

/** Notes down somebody new, or what is new of them: an account has one line, however often it writes. */
export async function noteNewcomer(
  tx: Tx,
  { place, perhaps, ...newcomer }: Omit<Newcomer, 'id'>,
  today: Temporal.PlainDate,
): Promise<{ id: string; isNew: boolean }> {
  const { tenantId, entraId, name, address, upn, practiceId } = newcomer;
  const facts = { name, address, upn, place: JSON.stringify(place), perhaps: JSON.stringify(perhaps) };
  const joins = practiceId ? { practice_id: practiceId } : {};
  const id = randomUUID();
  const row = await tx
    .insertInto('newcomer')
    .values({ id, tenant_id: tenantId, entra_id: entraId, ...facts, ...joins, first_seen: fromDay(today) })
    .onConflict((on) => on.columns(['tenant_id', 'entra_id']).doUpdateSet({ ...facts, ...joins }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: row.id, isNew: row.id === id };
}

/** Somebody who waits to be known, held so that only one answer about them counts. */
export async function takeNewcomer(tx: Tx, id: string): Promise<Newcomer | undefined> {
  const row = await tx.selectFrom('newcomer').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) return undefined;
  const { tenant_id, entra_id, name, address, upn, place, practice_id, perhaps } = row;
  return {
    ...{ id, name, address, upn, tenantId: tenant_id, entraId: entra_id },
    ...{ place: place as Place, practiceId: practice_id, perhaps },
  };
}

/** Whether somebody still waits to be known. */
export async function isWaiting(tx: Tx, id: string): Promise<boolean> {
  return (await tx.selectFrom('newcomer').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** Forgets somebody: they are known now, or somebody said that they are not one of theirs. */
export async function forgetNewcomer(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('newcomer').where('id', '=', id).execute();
}

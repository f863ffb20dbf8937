import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { fromDay } from './plain-day.ts';
import type { Place } from './reach.ts';
import type { NewcomerTable } from './tables.ts';
import type { Tx } from './transaction.ts';

type NewcomerRow = Selectable<NewcomerTable>;

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

/** Whether managers are to be asked about somebody new, are asked already, or have said no to just that. */
export type Noted = { readonly id: string; readonly asking: 'now' | 'already' | 'answered no' };

/** Notes down somebody new, or what is new of them: an account has one line, however often it writes. */
export async function noteNewcomer(
  tx: Tx,
  { place, perhaps, ...newcomer }: Omit<Newcomer, 'id'>,
  today: Temporal.PlainDate,
): Promise<Noted> {
  const { tenantId, entraId, name, address, upn, practiceId } = newcomer;
  const before = await tx
    .selectFrom('newcomer')
    .select(['id', 'practice_id', 'perhaps', 'declined'])
    .where('tenant_id', '=', tenantId)
    .where('entra_id', '=', entraId)
    .forUpdate()
    .executeTakeFirst();
  const asked = before?.perhaps ?? [];
  const isSame =
    (practiceId === null || before?.practice_id === practiceId) &&
    perhaps.every((person) => asked.includes(person));
  if (before && isSame) return { id: before.id, asking: before.declined ? 'answered no' : 'already' };
  const all = before?.declined ? perhaps : [...new Set([...asked, ...perhaps])];
  const facts = { name, address, upn, place: JSON.stringify(place), perhaps: JSON.stringify(all) };
  const line = { ...facts, practice_id: practiceId ?? before?.practice_id ?? null, declined: false };
  const id = before?.id ?? randomUUID();
  await tx
    .insertInto('newcomer')
    .values({ id, tenant_id: tenantId, entra_id: entraId, ...line, first_seen: fromDay(today) })
    .onConflict((on) => on.columns(['tenant_id', 'entra_id']).doUpdateSet(line))
    .execute();
  return { id, asking: 'now' };
}

/** Somebody who waits to be known, held so that only one answer about them counts. */
export async function takeNewcomer(tx: Tx, id: string): Promise<Newcomer | undefined> {
  const row = await tx
    .selectFrom('newcomer')
    .selectAll()
    .where('id', '=', id)
    .where('declined', '=', false)
    .forUpdate()
    .executeTakeFirst();
  return row && toNewcomer(row);
}

function toNewcomer(row: NewcomerRow): Newcomer {
  const { id, tenant_id, entra_id, name, address, upn, place, practice_id, perhaps } = row;
  return {
    id,
    name,
    address,
    upn,
    tenantId: tenant_id,
    entraId: entra_id,
    place: place as Place,
    practiceId: practice_id,
    perhaps,
  };
}

/** Those who wait to join some practices, or who may be somebody that belongs where a manager manages; oldest first. */
export async function newcomersFor(
  tx: Tx,
  { practices, of }: { practices: readonly string[]; of: string },
): Promise<Newcomer[]> {
  const { rows } = await sql<NewcomerRow>`
    select * from newcomer where not declined and (
      practice_id = any(${practices}::uuid[])
      or exists (
        select 1 from person
        where newcomer.perhaps ? person.id::text and (
          person.practice_id = any(${practices}::uuid[])
          or person.organisation_id in (select organisation_id from organisation_manager where person_id = ${of})
        )
      )
    ) order by first_seen, id limit 20`.execute(tx);
  return rows.map(toNewcomer);
}

/** Whether somebody still waits to be known. */
export async function isWaiting(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('newcomer')
    .select('id')
    .where('id', '=', id)
    .where('declined', '=', false)
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes down that somebody is none of those they might have been, so that nobody is asked that again. */
export async function declineNewcomer(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('newcomer').set({ declined: true }).where('id', '=', id).execute();
}

/** Forgets somebody new: they are known now. */
export async function forgetNewcomer(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('newcomer').where('id', '=', id).execute();
}

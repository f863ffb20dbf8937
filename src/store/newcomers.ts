import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { fromDay } from './plain-day.ts';
import type { Place } from './reach.ts';
import type { NewcomerTable } from './tables.ts';
import type { Tx } from './transaction.ts';

/** An account in Teams. */
type Account = { readonly tenantId: string; readonly entraId: string };

/** Somebody who wrote to Belong and is not known yet, or not yet where they would like to be. */
export type Newcomer = Account & {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly upn: string | null;
  readonly place: Place;
  /** Whom of the roster they may be. */
  readonly perhaps: readonly string[];
  /** The practices whose joining links they opened. */
  readonly practices: readonly string[];
};

/** What is to be asked about somebody now: nothing where it is asked already, or was answered with no. */
export type ToAsk = {
  readonly id: string;
  readonly perhaps: readonly string[];
  readonly practices: readonly string[];
  readonly state: 'ask' | 'asked already' | 'answered no';
};

/** Notes down somebody new, or what is new of them: an account has one line, and nothing is asked of it twice. */
export async function noteNewcomer(
  tx: Tx,
  newcomer: Omit<Newcomer, 'id'>,
  today: Temporal.PlainDate,
): Promise<ToAsk> {
  const before = await lineOf(tx, newcomer);
  const known = new Set([
    ...(before?.perhaps ?? []),
    ...(before?.practices ?? []),
    ...(before?.declined ?? []),
  ]);
  const perhaps = newcomer.perhaps.filter((one) => !known.has(one));
  const practices = newcomer.practices.filter((one) => !known.has(one));
  const id = before?.id ?? randomUUID();
  if (perhaps.length + practices.length === 0) {
    const open = [...newcomer.perhaps, ...newcomer.practices].some((one) => !before?.declined.includes(one));
    return { id, perhaps, practices, state: open ? 'asked already' : 'answered no' };
  }
  const line = {
    name: newcomer.name,
    address: newcomer.address,
    upn: newcomer.upn,
    place: JSON.stringify(newcomer.place),
    perhaps: JSON.stringify([...(before?.perhaps ?? []), ...perhaps]),
    practices: JSON.stringify([...(before?.practices ?? []), ...practices]),
  };
  const account = { tenant_id: newcomer.tenantId, entra_id: newcomer.entraId };
  await tx
    .insertInto('newcomer')
    .values({ id, ...account, ...line, declined: '[]', asked: '[]', first_seen: fromDay(today) })
    .onConflict((on) => on.columns(['tenant_id', 'entra_id']).doUpdateSet(line))
    .execute();
  return { id, perhaps, practices, state: 'ask' };
}

/** The practices that an account waits to be let into. */
export async function practicesAwaited(tx: Tx, account: Account): Promise<readonly string[]> {
  const line = await lineOf(tx, account);
  return line?.practices.filter((one) => !line.declined.includes(one)) ?? [];
}

function lineOf(tx: Tx, { tenantId, entraId }: Account) {
  return tx
    .selectFrom('newcomer')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('entra_id', '=', entraId)
    .forUpdate()
    .executeTakeFirst();
}

/** Notes down who was asked about somebody new, so that they find the question again. */
export async function noteAsked(tx: Tx, id: string, people: readonly string[]): Promise<void> {
  await sql`update newcomer set asked = asked || ${JSON.stringify(people)}::jsonb where id = ${id}`.execute(
    tx,
  );
}

/** Somebody who waits to be known, held so that only one answer about them counts. */
export async function takeNewcomer(tx: Tx, id: string): Promise<Newcomer | undefined> {
  const row = await tx.selectFrom('newcomer').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toNewcomer(row);
}

function toNewcomer(row: Selectable<NewcomerTable>): Newcomer {
  const { id, tenant_id: tenantId, entra_id: entraId, name, address, upn, place, perhaps, practices } = row;
  return { id, tenantId, entraId, name, address, upn, place: place as Place, perhaps, practices };
}

/** Those about whom somebody was asked, or who wait to join some practices; oldest first. */
export async function newcomersFor(
  tx: Tx,
  { practices, of }: { practices: readonly string[]; of: string },
): Promise<Newcomer[]> {
  const { rows } = await sql<Selectable<NewcomerTable>>`
    select * from newcomer
    where (
        asked ? ${of}
        or practices ?| ${practices}::text[]
        or exists (
          select 1 from person
          where newcomer.perhaps ? person.id::text and person.practice_id = any(${practices}::uuid[])
        )
      )
      and (jsonb_array_length(perhaps) > 0 or jsonb_array_length(practices) > 0)
    order by first_seen, id limit 20`.execute(tx);
  return rows.map(toNewcomer);
}

/** Whether something about somebody is still to be answered. */
export async function isWaiting(tx: Tx, id: string): Promise<boolean> {
  const newcomer = await tx
    .selectFrom('newcomer')
    .select(['perhaps', 'practices'])
    .where('id', '=', id)
    .executeTakeFirst();
  return newcomer !== undefined && newcomer.perhaps.length + newcomer.practices.length > 0;
}

/** Notes down a no: somebody is none of these people, or joins none of these practices, and is not asked about so again. */
export async function declineNewcomer(
  tx: Tx,
  { id, perhaps, practices }: Newcomer,
  noes: readonly string[],
): Promise<void> {
  const left = (all: readonly string[]) => JSON.stringify(all.filter((one) => !noes.includes(one)));
  await tx
    .updateTable('newcomer')
    .set({
      perhaps: left(perhaps),
      practices: left(practices),
      declined: sql`declined || ${JSON.stringify(noes)}::jsonb`,
    })
    .where('id', '=', id)
    .execute();
}

/** Notes down that somebody has joined a practice, so that nothing more is to be answered about that. */
export async function settlePractice(tx: Tx, { id, practices }: Newcomer, practice: string): Promise<void> {
  const left = JSON.stringify(practices.filter((one) => one !== practice));
  await tx.updateTable('newcomer').set({ practices: left }).where('id', '=', id).execute();
}

/** Forgets an account as somebody new: it is somebody's now. */
export async function forgetNewcomers(tx: Tx, { tenantId, entraId }: Account): Promise<void> {
  await tx.deleteFrom('newcomer').where('tenant_id', '=', tenantId).where('entra_id', '=', entraId).execute();
}

import { type RawBuilder, sql } from 'kysely';
import type { Place } from './reach.ts';
import type { Tx } from './transaction.ts';

/** Below what Teams allows, so that answers in a chat always have room (Teams: rate limits): 50 a second for a tenant, 7 in a chat. */
const aSecond = { tenant: 40, chat: 6 };

/** Nobody waits longer than this for a turn: it is asked for again later. */
const longestWaitMs = 2_000;

/** A chat of a tenant, as far as lanes go. */
export type Chat = Pick<Place, 'tenantId' | 'conversationId'>;

/** When a message may go out: in so many milliseconds, which is then kept for it where that is soon. */
export type Turn = { readonly isSoon: boolean; readonly ms: number };

/**
 * Takes the next turn of a tenant and of a chat, over all instances. Leases are by the database’s clock, which all of them share;
 * whoever asks while a lane is closed keeps nothing of it.
 */
export async function takeTurn(tx: Tx, { tenantId, conversationId }: Chat): Promise<Turn> {
  const tenant = await freeIn(tx, tenantKey(tenantId));
  if (tenant > longestWaitMs) return { isSoon: false, ms: tenant };
  const chat = await takeIn(tx, `chat ${conversationId}`, aSecond.chat);
  return { isSoon: true, ms: Math.max(chat, await takeIn(tx, tenantKey(tenantId), aSecond.tenant)) };
}

/** Closes a tenant’s lane for some milliseconds: Teams asked for it (Teams: too many requests). */
export async function closeLane(tx: Tx, { tenantId }: Pick<Chat, 'tenantId'>, ms: number): Promise<void> {
  await upsert(
    tx,
    tenantKey(tenantId),
    sql`clock_timestamp() + ${ms} * interval '1 ms'`,
    sql`greatest(lane.free_at, excluded.free_at)`,
  );
}

function tenantKey(tenantId: string): string {
  return `tenant ${tenantId}`;
}

async function freeIn(tx: Tx, key: string): Promise<number> {
  const row = await tx.selectFrom('lane').select(inMs.as('ms')).where('key', '=', key).executeTakeFirst();
  return Math.max(0, row?.ms ?? 0);
}

const inMs = sql<number>`(extract(epoch from lane.free_at - clock_timestamp()) * 1000)::float8`;

async function takeIn(tx: Tx, key: string, perSecond: number): Promise<number> {
  const step = sql`${1 / perSecond} * interval '1 s'`;
  const ms = await upsert(
    tx,
    key,
    sql`clock_timestamp() + ${step}`,
    sql`greatest(lane.free_at, clock_timestamp()) + ${step}`,
  );
  return Math.max(0, ms - 1_000 / perSecond);
}

async function upsert(
  tx: Tx,
  key: string,
  first: RawBuilder<unknown>,
  next: RawBuilder<unknown>,
): Promise<number> {
  const { rows } = await sql<{ ms: number }>`
    insert into lane (key, free_at) values (${key}, ${first})
    on conflict (key) do update set free_at = ${next}
    returning ${inMs} as ms`.execute(tx);
  return rows[0]?.ms ?? 0;
}

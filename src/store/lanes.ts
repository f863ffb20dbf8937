import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
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
export async function takeTurn(
  tx: Tx,
  { tenantId, conversationId }: Chat,
  now: Temporal.Instant,
): Promise<Turn> {
  const key = tenantKey(tenantId);
  const ms = await laterIn(tx, key, now);
  if (ms > longestWaitMs) return { isSoon: false, ms };
  const chat = await takeIn(tx, `chat ${conversationId}`, aSecond.chat);
  // Also what Teams asked for, where that is nearly over.
  return { isSoon: true, ms: Math.max(ms, chat, await takeIn(tx, key, aSecond.tenant)) };
}

/** Closes a tenant’s lane until a moment: Teams asked for it (Teams: too many requests). */
export async function closeLane(tx: Tx, { tenantId }: Pick<Chat, 'tenantId'>, until: Temporal.Instant) {
  const closed_until = until.toString();
  await tx
    .insertInto('lane')
    .values({ key: tenantKey(tenantId), free_at: sql`clock_timestamp()`, closed_until })
    .onConflict((on) =>
      on.column('key').doUpdateSet({ closed_until: sql`greatest(lane.closed_until, excluded.closed_until)` }),
    )
    .execute();
}

function tenantKey(tenantId: string): string {
  return `tenant ${tenantId}`;
}

/** For how long a lane is closed, or taken by others. */
async function laterIn(tx: Tx, key: string, now: Temporal.Instant): Promise<number> {
  const row = await tx
    .selectFrom('lane')
    .select([
      freeInMs,
      sql<number>`(extract(epoch from closed_until - ${now.toString()}::timestamptz) * 1000)::float8`.as(
        'closed',
      ),
    ])
    .where('key', '=', key)
    .executeTakeFirst();
  return Math.max(0, row?.ms ?? 0, row?.closed ?? 0);
}

const freeInMs = sql<number>`(extract(epoch from free_at - clock_timestamp()) * 1000)::float8`.as('ms');

async function takeIn(tx: Tx, key: string, perSecond: number): Promise<number> {
  const step = sql`${1 / perSecond} * interval '1 s'`;
  const { ms } = await tx
    .insertInto('lane')
    .values({ key, free_at: sql`clock_timestamp() + ${step}` })
    .onConflict((on) =>
      on.column('key').doUpdateSet({ free_at: sql`greatest(lane.free_at, clock_timestamp()) + ${step}` }),
    )
    .returning(freeInMs)
    .executeTakeFirstOrThrow();
  return Math.max(0, ms - 1_000 / perSecond);
}

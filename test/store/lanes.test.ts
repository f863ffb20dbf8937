import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyAll } from '../../src/store/empty.ts';
import { closeLane, takeTurn } from '../../src/store/lanes.ts';
import { aDatabase } from '../support/a-database.ts';

const database = aDatabase();
const now = Temporal.Instant.from('2026-09-07T08:00Z');
const inMinutes = (minutes: number) => now.add({ minutes });
const place = (tenantId: string, conversationId: string) => ({
  serviceUrl: 'http://127.0.0.1',
  botId: 'bot',
  userId: 'user',
  tenantId,
  conversationId,
});
const turnAt = (tenant: string, chat: string) =>
  database.transaction((tx) => takeTurn(tx, place(tenant, chat), now));

beforeEach(() => database.transaction(emptyAll));

/** How long the lane of a key is taken for by so many messages, at least and at most, whatever time asking took. */
async function takenBy(count: number, key: string, chatOf: (n: number) => string) {
  return database.transaction(async (tx) => {
    const clock = () => sql<number>`extract(epoch from clock_timestamp())::float8`.as('at');
    const begun = await tx.selectNoFrom(clock).executeTakeFirstOrThrow();
    for (let n = 0; n < count; n += 1) await takeTurn(tx, place('nhs', chatOf(n)), now);
    const free = sql<number>`extract(epoch from free_at)::float8`.as('free');
    const lane = await tx
      .selectFrom('lane')
      .select([free, clock])
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    return { atLeast: lane.free - begun.at, atMost: lane.free - lane.at };
  });
}

describe('messages go out no faster than Teams allows', () => {
  it.each([
    ['forty a second to one organisation', 40, 'tenant nhs', (n: number) => `chat ${n}`],
    ['six a second in one chat', 6, 'chat one', () => 'one'],
  ])('%s', async (_, count, key, chatOf) => {
    const { atLeast, atMost } = await takenBy(count, key, chatOf);
    expect(atLeast).toBeGreaterThan(0.999);
    expect(atMost).toBeLessThan(1.001);
  });

  it('and whoever is next waits for their turn', async () => {
    const [, second] = [await turnAt('nhs', 'one'), await turnAt('nhs', 'one')];
    expect(second.isSoon).toBe(true);
    expect(second.ms).toBeLessThanOrEqual(167);
  });
});

describe('an organisation for which Teams had too many', () => {
  it('waits as long as Teams asked, and nobody else does', async () => {
    await database.transaction((tx) => closeLane(tx, place('nhs', 'a'), inMinutes(1)));
    const held = await turnAt('nhs', 'b');
    expect(held.isSoon).toBe(false);
    expect(held.ms).toBe(60_000);
    const elsewhere = await turnAt('elsewhere', 'c');
    expect(elsewhere.isSoon).toBe(true);
    expect(elsewhere.ms).toBeLessThan(1);
  });

  it('waits to the end where that is nearly over', async () => {
    await database.transaction((tx) => closeLane(tx, place('nhs', 'a'), now.add({ seconds: 1 })));
    expect(await turnAt('nhs', 'b')).toEqual({ isSoon: true, ms: 1_000 });
  });

  it('does not wait longer because it was asked about meanwhile', async () => {
    await database.transaction((tx) => closeLane(tx, place('nhs', 'a'), inMinutes(1)));
    for (let n = 0; n < 50; n += 1) await turnAt('nhs', `chat ${n}`);
    expect((await turnAt('nhs', 'b')).ms).toBe(60_000);
  });

  it('is not opened earlier by a shorter time that is asked for later', async () => {
    await database.transaction((tx) => closeLane(tx, place('nhs', 'a'), inMinutes(1)));
    await database.transaction((tx) => closeLane(tx, place('nhs', 'a'), inMinutes(0)));
    expect((await turnAt('nhs', 'b')).isSoon).toBe(false);
  });
});

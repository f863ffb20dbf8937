import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { forgetOutOfReach, noteOutOfReach } from './out-of-reach.ts';
import type { Tx } from './transaction.ts';
import { forgetUnreached } from './unreached.ts';

/** Where the bot writes to somebody: taken from what they last sent, in plain facts of our own. */
export type Place = {
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly botId: string;
  readonly userId: string;
  readonly tenantId: string;
};

/** Notes where somebody can be written to, whatever kept messages from them before. */
export async function noteReach(tx: Tx, person: string, place: Place): Promise<void> {
  const before = await placeOf(tx, person);
  if (before && isSamePlace(before, place)) return;
  await forgetUnreached(tx, person);
  const text = JSON.stringify(place);
  await tx
    .insertInto('reach')
    .values({ person_id: person, place: text, welcomed: false })
    .onConflict((on) => on.column('person_id').doUpdateSet({ place: text }))
    .execute();
  await forgetOutOfReach(tx, person);
}

function isSamePlace(one: Place, other: Place): boolean {
  return (Object.keys(other) as (keyof Place)[]).every((key) => one[key] === other[key]);
}

/** Takes the one welcome of an install: true the first time, false after that. */
export async function takeWelcome(tx: Tx, person: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('reach')
    .set({ welcomed: true })
    .where('person_id', '=', person)
    .where('welcomed', '=', false)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Forgets where somebody could be written to: they removed Belong, or Teams takes no message to them. */
export async function forgetReach(tx: Tx, person: string, at: Temporal.Instant): Promise<void> {
  await tx.deleteFrom('reach').where('person_id', '=', person).execute();
  await noteOutOfReach(tx, person, 'gone', at);
}

/** Where to write to somebody, if they ever opened Belong. */
export async function placeOf(tx: Tx, person: string): Promise<Place | undefined> {
  const row = await tx.selectFrom('reach').select('place').where('person_id', '=', person).executeTakeFirst();
  return row?.place as Place | undefined;
}

/** Where people of a tenant are written to and as which bot: what most of them have; undefined where nobody has a place. */
export async function lineToTenant(
  tx: Tx,
  tenantId: string,
): Promise<Pick<Place, 'serviceUrl' | 'botId'> | undefined> {
  const { rows } = await sql<Pick<Place, 'serviceUrl' | 'botId'>>`
    select place ->> 'serviceUrl' as "serviceUrl", place ->> 'botId' as "botId"
    from reach where place ->> 'tenantId' = ${tenantId}
    group by 1, 2 order by count(*) desc, 1, 2 limit 1`.execute(tx);
  return rows[0];
}

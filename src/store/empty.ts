import { sql } from 'kysely';
import type { Tables } from './tables.ts';
import type { Tx } from './transaction.ts';

/** Whether nobody is on the roster yet. */
export async function isEmpty(tx: Tx): Promise<boolean> {
  const anybody = await tx.selectFrom('person').select('id').limit(1).executeTakeFirst();
  return anybody === undefined;
}

const tables = [
  'organisation',
  'organisation_manager',
  'practice',
  'practice_role',
  'contact',
  'joining_link',
  'lesson',
  'person',
  'leave',
  'reach',
  'out_of_reach',
  'chat',
  'notice',
  'nudge',
  'told',
  'nudge_wish',
  'snooze',
  'lane',
  'ladder',
  'unreached',
  'newcomer',
  'draft',
  'induction',
  'induction_role',
  'placement',
  'rule_page',
  'room',
  'introduction',
  'invite',
  'access_tested',
  'access_left_out',
  'access_problem',
  'page',
  'page_sent',
  'step',
  'step_yes',
  'event',
  'setting',
] as const satisfies readonly (keyof Tables)[];

/**
 * Takes everything out of every table, in one statement: what refers to what is checked only at its end, and no file
 * is made anew as a truncate would.
 */
export async function emptyAll(tx: Tx): Promise<void> {
  const deletes = tables.map((table) => sql`${sql.ref(`d_${table}`)} as (delete from ${sql.table(table)})`);
  await sql`with ${sql.join(deletes)} select 1`.execute(tx);
}

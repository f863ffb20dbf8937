import { sql } from 'kysely';
import type { Tx } from './transaction.ts';

/** Whether nobody is on the roster yet. */
export async function isEmpty(tx: Tx): Promise<boolean> {
  const anybody = await tx.selectFrom('person').select('id').limit(1).executeTakeFirst();
  return anybody === undefined;
}

/** Takes everything out of every table. */
export async function emptyAll(tx: Tx): Promise<void> {
  await sql`truncate organisation, practice, person, leave, practice_role, contact, induction, placement,
    induction_role, step, step_yes, event, reach, chat, notice, setting, organisation_manager, draft, joining_link,
    newcomer, rule_page, lesson restart identity`.execute(tx);
}

import type { Tx } from './transaction.ts';

/** Takes away whatever a practice has written down for a placement: it was left. */
export async function forgetFacts(tx: Tx, placement: string): Promise<void> {
  for (const table of ['room', 'invite', 'access_tested', 'access_problem'] as const)
    await tx.deleteFrom(table).where('placement_id', '=', placement).execute();
}

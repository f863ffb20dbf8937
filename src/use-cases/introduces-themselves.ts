import { introductionOf } from '../store/introductions.ts';
import type { Tx } from '../store/transaction.ts';
import type { Part } from './part.ts';

/** Whether somebody is a link worker who has not written anything of themselves yet. */
export async function introducesThemselves(tx: Tx, parts: readonly Part[]): Promise<boolean> {
  const own = parts.find(({ induction, viewer }) => induction.linkWorker === viewer);
  return own !== undefined && Object.keys(await introductionOf(tx, own.induction.id)).length === 0;
}

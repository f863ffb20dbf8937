import { sweep } from '../../src/nudges/sweep.ts';
import { seed } from '../../src/sandbox/seed.ts';
import {
  addCopies,
  forgetNudges,
  keepPattern,
  nudgesMade,
  resetCopies,
} from '../../src/store/bench-copies.ts';
import type { Tx } from '../../src/store/transaction.ts';
import type { Surroundings } from '../../src/use-cases/surroundings.ts';

/** Fills an empty database with inductions like the demo's, until so many people at least are to be written to now: how many are. */
export async function fillWithDue(around: Surroundings, wanted: number): Promise<number> {
  const { transaction } = around.database;
  const setDue = (tx: Tx, last: number) => resetCopies(tx, 1, { first: 1, last }, 'due');
  await transaction(async (tx) => {
    await seed(tx, around);
    await keepPattern(tx);
    await addCopies(tx, { first: 1, last: 1 });
    await setDue(tx, 1);
  });
  await sweep(around, () => false);
  const each = await transaction(nudgesMade);
  const copies = Math.ceil(wanted / each);
  await transaction(async (tx) => {
    await forgetNudges(tx);
    if (copies > 1) await addCopies(tx, { first: 2, last: copies });
    await setDue(tx, copies);
  });
  return each * copies;
}

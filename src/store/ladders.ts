import type { LadderSettings } from '../induction/ladder-settings.ts';
import type { LadderTable } from './nudge-tables.ts';
import type { Tx } from './transaction.ts';

/** The ladders of those practices that have moved a rung; the others have the usual. */
export async function laddersOf(
  tx: Tx,
  practices: readonly string[],
): Promise<ReadonlyMap<string, LadderSettings>> {
  if (practices.length === 0) return new Map();
  const rows = await tx.selectFrom('ladder').selectAll().where('practice_id', 'in', practices).execute();
  return new Map(rows.map((row) => [row.practice_id, fromRow(row)]));
}

/** Keeps a practice's ladder. */
export async function saveLadder(tx: Tx, practice: string, ladder: LadderSettings): Promise<void> {
  const is = toRow(ladder);
  await tx
    .insertInto('ladder')
    .values({ practice_id: practice, ...is })
    .onConflict((on) => on.column('practice_id').doUpdateSet(is))
    .execute();
}

/** Gives a practice the usual ladder again. */
export async function forgetLadder(tx: Tx, practice: string): Promise<void> {
  await tx.deleteFrom('ladder').where('practice_id', '=', practice).execute();
}

function fromRow(row: LadderTable): LadderSettings {
  return {
    headsUp: row.heads_up,
    told: row.told,
    toldMustHave: row.told_must_have,
    toldNext: row.told_next,
    toldNextMustHave: row.told_next_must_have,
  };
}

function toRow(ladder: LadderSettings): Omit<LadderTable, 'practice_id'> {
  return {
    heads_up: ladder.headsUp,
    told: ladder.told,
    told_must_have: ladder.toldMustHave,
    told_next: ladder.toldNext,
    told_next_must_have: ladder.toldNextMustHave,
  };
}

import type { CheckedText } from '../induction/checked-text.ts';
import type { Introduction, IntroductionPart } from '../induction/introduction.ts';
import type { Tx } from './transaction.ts';

/** What the link worker of an induction has written of themselves. */
export async function introductionOf(tx: Tx, inductionId: string): Promise<Introduction> {
  const rows = await tx
    .selectFrom('introduction')
    .select(['part', 'words'])
    .where('induction_id', '=', inductionId)
    .execute();
  // Only checked text is ever saved in this column.
  return Object.fromEntries(rows.map(({ part, words }) => [part, words as CheckedText]));
}

/** Keeps one part of it in place of what there was. */
export async function saveIntroduction(
  tx: Tx,
  { inductionId, part, words }: { inductionId: string; part: IntroductionPart; words: CheckedText },
): Promise<void> {
  await tx
    .insertInto('introduction')
    .values({ induction_id: inductionId, part, words })
    .onConflict((on) => on.columns(['induction_id', 'part']).doUpdateSet({ words }))
    .execute();
}

/** Takes a part of it away again. */
export async function removeIntroduction(
  tx: Tx,
  { inductionId, part }: { inductionId: string; part: IntroductionPart },
): Promise<void> {
  await tx
    .deleteFrom('introduction')
    .where('induction_id', '=', inductionId)
    .where('part', '=', part)
    .execute();
}

import type { CheckedText } from '../induction/checked-text.ts';
import type { Tx } from './transaction.ts';

/** Whose rules apply to a subject, as the line manager wrote it. */
export type RuleLine = { readonly subject: string; readonly whose: string };

/** Writes one line of an induction's page of whose rules apply, in place of the one there was. */
export async function saveRule(
  tx: Tx,
  rule: { inductionId: string; subject: CheckedText; whose: CheckedText; person: string },
): Promise<void> {
  const { inductionId, subject, whose, person } = rule;
  await tx
    .insertInto('rule_page')
    .values({ induction_id: inductionId, subject: subject.toLowerCase(), whose, person_id: person })
    .onConflict((on) => on.columns(['induction_id', 'subject']).doUpdateSet({ whose, person_id: person }))
    .execute();
}

/** The page of an induction, by subject. */
export async function rulesOf(tx: Tx, inductionId: string): Promise<RuleLine[]> {
  return tx
    .selectFrom('rule_page')
    .select(['subject', 'whose'])
    .where('induction_id', '=', inductionId)
    .orderBy('subject')
    .execute();
}

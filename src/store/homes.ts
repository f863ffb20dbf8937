import type { PersonId } from '../induction/role.ts';
import { managersOf } from './organisations.ts';
import type { Tx } from './transaction.ts';

/** Where somebody belongs: a practice, or an organisation with who manages it; and whether they have an account. */
export type Home = {
  readonly practice: string | null;
  readonly organisation: string | null;
  readonly managers: readonly PersonId[];
  readonly bound: boolean;
};

/** Says where somebody belongs from now on: at a practice, or in an organisation. */
export async function moveHome(
  tx: Tx,
  person: PersonId,
  to: { readonly practice: string } | { readonly organisation: string },
): Promise<void> {
  await tx
    .updateTable('person')
    .set(
      'practice' in to
        ? { practice_id: to.practice, organisation_id: null }
        : { practice_id: null, organisation_id: to.organisation },
    )
    .where('id', '=', person)
    .execute();
}

/** Where somebody belongs. */
export async function homeOf(tx: Tx, person: PersonId): Promise<Home> {
  const row = await tx
    .selectFrom('person')
    .select(['practice_id', 'organisation_id', 'entra_id'])
    .where('id', '=', person)
    .executeTakeFirst();
  const organisation = row?.organisation_id ?? null;
  return {
    practice: row?.practice_id ?? null,
    organisation,
    managers: organisation ? await managersOf(tx, organisation) : [],
    bound: Boolean(row?.entra_id),
  };
}

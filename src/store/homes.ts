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

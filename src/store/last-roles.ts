import type { PersonId } from '../induction/role.ts';
import type { Tx } from './transaction.ts';

/** Who has which role in the induction that some employers began last; a shared role comes back once for each. */
export async function lastRolesOf(
  tx: Tx,
  employers: readonly string[],
): Promise<{ role: string; person: PersonId }[]> {
  if (employers.length === 0) return [];
  const rows = await tx
    .selectFrom('induction_role')
    .innerJoin('induction', 'induction.id', 'induction_role.induction_id')
    .innerJoin('person', 'person.id', 'induction_role.person_id')
    .select(['role', 'person_id'])
    .where('induction.id', '=', (eb) =>
      eb
        .selectFrom('induction')
        .select('id')
        .where('employer_id', 'in', employers)
        .orderBy('begun_on', 'desc')
        .orderBy('id')
        .limit(1),
    )
    .where('left_on', 'is', null)
    .execute();
  return rows.map(({ role, person_id }) => ({ role, person: person_id }));
}

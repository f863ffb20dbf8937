import type { PersonId } from '../induction/role.ts';
import { expectedByIds } from '../store/accounts.ts';
import { peopleByIds } from '../store/people.ts';
import type { Tx } from '../store/transaction.ts';

/** People of the roster as a manager is asked about them: by which address, and whether they use Belong already. */
export async function candidates(tx: Tx, ids: readonly PersonId[]) {
  const expected = new Map((await expectedByIds(tx, ids)).map((one) => [one.id, one]));
  return (await peopleByIds(tx, ids)).map((person) => {
    const { bound = false, address = null } = expected.get(person.id) ?? {};
    return { ...person, bound, address };
  });
}

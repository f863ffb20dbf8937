import { type AccessLack, type AccessProblem, accessLacks } from '../induction/access-problems.ts';
import { fromDay, toDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** What does not work at some placements, oldest first. */
export async function problemsAt(tx: Tx, placements: readonly string[]): Promise<AccessProblem[]> {
  if (placements.length === 0) return [];
  const rows = await tx
    .selectFrom('access_problem')
    .selectAll()
    .where('placement_id', 'in', placements)
    .orderBy('since')
    .orderBy('thing')
    .execute();
  return rows.flatMap(({ placement_id, thing, since, person_id, told }) =>
    isLack(thing) ? [{ placement: placement_id, thing, since: toDay(since), by: person_id, told }] : [],
  );
}

/** A thing that the list does not have any more is missed by nobody. */
function isLack(thing: string): thing is AccessLack {
  return (accessLacks as readonly string[]).includes(thing);
}

/** Writes down what does not work; what was written down before stays as it is. */
export async function saveProblems(tx: Tx, problems: readonly AccessProblem[]): Promise<void> {
  if (problems.length === 0) return;
  await tx
    .insertInto('access_problem')
    .values(
      problems.map(({ placement, thing, since, by, told }) => ({
        placement_id: placement,
        thing,
        since: fromDay(since),
        person_id: by,
        told: JSON.stringify(told),
      })),
    )
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Takes away what works at a placement; of one person’s word only, where somebody is named. */
export async function endProblems(
  tx: Tx,
  placement: string,
  things: readonly AccessLack[],
  saidBy?: string,
): Promise<void> {
  if (things.length === 0) return;
  const ended = tx
    .deleteFrom('access_problem')
    .where('placement_id', '=', placement)
    .where('thing', 'in', things);
  await (saidBy ? ended.where('person_id', '=', saidBy) : ended).execute();
}

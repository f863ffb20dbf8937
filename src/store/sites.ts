import type { Site } from '../induction/site.ts';
import type { Tx } from './transaction.ts';

/** The link workers who are at some practices in an induction that is under way, by practice and name. */
export async function sitesAt(tx: Tx, practices: readonly string[]): Promise<Site[]> {
  if (practices.length === 0) return [];
  const rows = await tx
    .selectFrom('placement')
    .innerJoin('induction', 'induction.id', 'placement.induction_id')
    .innerJoin('practice', 'practice.id', 'placement.practice_id')
    .innerJoin('person', 'person.id', 'induction.link_worker_id')
    .select(['placement.id', 'induction_id', 'placement.practice_id', 'practice.name as practice'])
    .select(['person.name as link_worker', 'placement.week'])
    .where('placement.practice_id', 'in', practices)
    .where('placement.left_on', 'is', null)
    .where('ended_on', 'is', null)
    .orderBy('practice.name')
    .orderBy('person.name')
    .execute();
  return rows.map(({ id, induction_id, practice_id, practice, link_worker, week }) => ({
    id,
    induction: induction_id,
    practice: { id: practice_id, name: practice },
    linkWorker: link_worker,
    week,
  }));
}

import type { PersonId, Role } from '../induction/role.ts';
import { inductionIdsOf } from './inductions.ts';
import type { Tx } from './transaction.ts';

/** What somebody is at practices and above them. */
export type Offices = {
  /** Their roles at each practice that has one for them. */
  readonly roles: ReadonlyMap<string, readonly Role[]>;
  /** The PCNs that they manage. */
  readonly pcns: readonly string[];
  /** The PCNs with which a charity works that they manage. */
  readonly charityPcns: readonly string[];
};

/** Whether somebody still has a part anywhere: at a practice, above one, or in an induction. */
export async function hasOffice(tx: Tx, person: PersonId): Promise<boolean> {
  const { roles, pcns, charityPcns } = await officesOf(tx, person);
  const inductions = await inductionIdsOf(tx, person);
  return roles.size + pcns.length + charityPcns.length + inductions.length > 0;
}

/** What somebody is at practices and above them. */
export async function officesOf(tx: Tx, person: PersonId): Promise<Offices> {
  const held = await tx
    .selectFrom('practice_role')
    .select(['practice_id', 'role'])
    .where('person_id', '=', person)
    .execute();
  const managed = await tx
    .selectFrom('organisation')
    .innerJoin('organisation_manager', 'organisation_id', 'organisation.id')
    .select(['organisation.id', 'kind', 'pcn_id'])
    .where('person_id', '=', person)
    .execute();
  const byPractice = Map.groupBy(held, ({ practice_id }) => practice_id);
  return {
    roles: new Map([...byPractice].map(([id, all]) => [id, all.map(({ role }) => role as Role)])),
    pcns: managed.filter(({ kind }) => kind === 'pcn').map(({ id }) => id),
    charityPcns: managed.flatMap(({ kind, pcn_id }) => (kind !== 'pcn' && pcn_id ? [pcn_id] : [])),
  };
}

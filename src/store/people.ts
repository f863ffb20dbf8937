import type { Person } from '../induction/induction.ts';
import type { PersonId } from '../induction/role.ts';
import { toDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** People by their ids, with where they belong and their leave. */
export async function peopleByIds(tx: Tx, ids: readonly PersonId[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('person')
    .leftJoin('organisation', 'organisation.id', 'person.organisation_id')
    .leftJoin('practice', 'practice.id', 'person.practice_id')
    .select([
      'person.id',
      'person.name',
      'week',
      'phone',
      'upn',
      'organisation.name as organisation',
      'practice.name as practice',
    ])
    .where('person.id', 'in', ids)
    .orderBy('person.name')
    .execute();
  const leave = await tx.selectFrom('leave').selectAll().where('person_id', 'in', ids).execute();
  return rows.map(({ id, name, week, phone, upn, organisation, practice }) => ({
    id,
    name,
    week,
    phone,
    upn,
    at: practice ?? organisation ?? '',
    away: leave
      .filter(({ person_id }) => person_id === id)
      .map(({ from_day, to_day, cover_id }) => ({
        from: toDay(from_day),
        to: toDay(to_day),
        cover: cover_id,
      })),
  }));
}

/** The person with an Entra id in a tenant, if the roster has one. */
export async function personByEntraId(
  tx: Tx,
  who: { tenantId: string; entraId: string },
): Promise<PersonId | undefined> {
  const row = await tx
    .selectFrom('person')
    .select('id')
    .where('tenant_id', '=', who.tenantId)
    .where('entra_id', '=', who.entraId)
    .executeTakeFirst();
  return row?.id;
}

/** Everybody on the roster, by name. */
export async function everyone(tx: Tx): Promise<{ id: PersonId; name: string }[]> {
  return tx.selectFrom('person').select(['id', 'name']).orderBy('name').execute();
}

/** The Entra id somebody is known by, if they have opened Belong. */
export async function entraIdOf(tx: Tx, person: PersonId): Promise<string | undefined> {
  const row = await tx.selectFrom('person').select('entra_id').where('id', '=', person).executeTakeFirst();
  return row?.entra_id ?? undefined;
}

/** Everybody who belongs to some practices or organisations, or has a role there, by name. */
export async function peopleOfPlaces(
  tx: Tx,
  practices: readonly string[],
  organisations: readonly string[],
): Promise<Person[]> {
  const none = ['00000000-0000-0000-0000-000000000000'];
  const rows = await tx
    .selectFrom('person')
    .select('id')
    .where('left_on', 'is', null)
    .where((eb) =>
      eb.or([
        eb('practice_id', 'in', practices.length ? practices : none),
        eb('organisation_id', 'in', organisations.length ? organisations : none),
        eb(
          'id',
          'in',
          eb
            .selectFrom('practice_role')
            .select('person_id')
            .where('practice_id', 'in', practices.length ? practices : none),
        ),
      ]),
    )
    .execute();
  return peopleByIds(
    tx,
    rows.map(({ id }) => id),
  );
}

/** The tenant of somebody's account, if they have opened Belong. */
export async function tenantOfPerson(tx: Tx, person: PersonId): Promise<string | undefined> {
  const row = await tx.selectFrom('person').select('tenant_id').where('id', '=', person).executeTakeFirst();
  return row?.tenant_id ?? undefined;
}

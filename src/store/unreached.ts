import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../induction/role.ts';
import { fromDay, toDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** Somebody who cannot be reached, as whoever is to hear of it is told, and since when. */
export type Unreached = {
  readonly person: PersonId;
  readonly name: string;
  readonly since: Temporal.PlainDate;
};

/** Writes down that somebody is to hear that another cannot be reached, once until they are back. */
export async function noteUnreached(
  tx: Tx,
  { reader, person, on }: { reader: PersonId; person: PersonId; on: Temporal.PlainDate },
): Promise<void> {
  await tx
    .insertInto('unreached')
    .values({ reader_id: reader, person_id: person, on_day: fromDay(on), nudge_id: null })
    .onConflict((conflict) => conflict.columns(['reader_id', 'person_id']).doNothing())
    .execute();
}

/** Whoever is still to hear that somebody cannot be reached. */
export async function readersOfUnreached(tx: Tx): Promise<PersonId[]> {
  const rows = await untold(tx).select('reader_id').distinct().orderBy('reader_id').execute();
  return rows.map(({ reader_id }) => reader_id);
}

/** Whom a reader has yet to hear of. */
export async function untoldUnreached(tx: Tx, reader: PersonId): Promise<Unreached[]> {
  const rows = await untold(tx)
    .innerJoin('person', 'person.id', 'unreached.person_id')
    .select(['unreached.person_id', 'person.name', 'unreached.on_day'])
    .where('reader_id', '=', reader)
    .orderBy('person.name')
    .execute();
  return rows.map(({ person_id, name, on_day }) => ({ person: person_id, name, since: toDay(on_day) }));
}

/** A nudge tells of them; where it does not arrive they are still to be told of. */
export async function tellInNudge(tx: Tx, nudge: string, reader: PersonId, people: readonly PersonId[]) {
  if (people.length === 0) return;
  await tx
    .updateTable('unreached')
    .set({ nudge_id: nudge })
    .where('reader_id', '=', reader)
    .where('person_id', 'in', people)
    .execute();
}

/** Whom a nudge told of, as far as they are not back. */
export async function unreachedIn(tx: Tx, nudge: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('unreached')
    .innerJoin('person', 'person.id', 'unreached.person_id')
    .select('person.name')
    .where('nudge_id', '=', nudge)
    .orderBy('person.name')
    .execute();
  return rows.map(({ name }) => name);
}

/** Somebody is back: nobody needs to hear of them, and what was sent about them is changed in place. */
export async function forgetUnreached(tx: Tx, person: PersonId): Promise<void> {
  const rows = await tx
    .deleteFrom('unreached')
    .where('person_id', '=', person)
    .returning('nudge_id')
    .execute();
  const nudges = rows.flatMap(({ nudge_id }) => nudge_id ?? []);
  if (nudges.length === 0) return;
  await tx
    .updateTable('nudge')
    .set({ stale: true })
    .where('id', 'in', nudges)
    .where('state', '=', 'sent')
    .where('message', 'is not', null)
    .execute();
}

/** On its way, arrived, or as good as: of these the nudge has told. */
const told = ['sent', 'unreachable', 'unknown'];

function untold(tx: Tx) {
  return tx
    .selectFrom('unreached')
    .leftJoin('nudge', 'nudge.id', 'unreached.nudge_id')
    .where((eb) => eb.or([eb('nudge.id', 'is', null), eb('nudge.state', 'not in', told)]));
}

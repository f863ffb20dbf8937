import { type Capacity, capacitiesIn, type Deed, isAllowed } from '../induction/permission.ts';
import type { PersonId } from '../induction/role.ts';
import { peopleByEntraIds } from '../store/accounts.ts';
import { inductionIdsOf, loadInduction } from '../store/inductions.ts';
import type { Tx } from '../store/transaction.ts';
import { capacitiesFor, placesIn } from './places.ts';
import type { Asker, Surroundings } from './surroundings.ts';

/** What an asker is to somebody else: through the practices and inductions that both have to do with. */
async function capacitiesTowards(tx: Tx, asker: Asker, other: PersonId): Promise<Capacity[]> {
  const places = await placesIn(tx);
  const shared = places.practices.filter(({ slots, staff }) =>
    [...Object.values(slots).flat(), ...staff].includes(other),
  );
  const capacities = shared.flatMap((practice) => capacitiesFor(asker, practice, places));
  const above = asker.administrator ? ([['administrator', 'this practice']] as const) : [];
  for (const id of await inductionIdsOf(tx, other)) {
    const induction = await loadInduction(tx, id);
    // Each practice decides about its own people, and all of them about the link worker they share.
    const inAll = capacitiesIn(asker.person, induction);
    const ofAll = induction.linkWorker === other;
    capacities.push(...inAll.filter(([, relation]) => ofAll || relation === 'this induction'));
  }
  return [...above, ...capacities];
}

/** Whether an asker may do something about somebody else; nobody decides about themselves. */
export async function mayTowards(tx: Tx, deed: Deed, asker: Asker, other: PersonId): Promise<boolean> {
  return asker.person !== other && isAllowed(deed, await capacitiesTowards(tx, asker, other));
}

/** Everybody but the person themselves who may do something about them: those nearest to them, or else the administrators. */
export async function whoMayTowards(
  tx: Tx,
  { admins }: Surroundings,
  deed: Deed,
  other: PersonId,
): Promise<PersonId[]> {
  const administrators = await peopleByEntraIds(tx, admins);
  const near: PersonId[] = [];
  for (const person of await peopleAround(tx, other)) {
    if (await mayTowards(tx, deed, { person, door: 'chat' }, other)) near.push(person);
  }
  return near.length ? near : administrators.filter((id) => id !== other);
}

async function peopleAround(tx: Tx, other: PersonId): Promise<PersonId[]> {
  const { practices, organisations } = await placesIn(tx);
  const inductions = [];
  for (const id of await inductionIdsOf(tx, other)) inductions.push(await loadInduction(tx, id));
  return [
    ...new Set([
      ...practices.flatMap(({ slots }) => slots['practice-manager'] ?? []),
      ...organisations.flatMap(({ managers }) => managers),
      ...inductions.flatMap(({ roles }) => roles['line-manager'] ?? []),
    ]),
  ];
}

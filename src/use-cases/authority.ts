import type { Induction } from '../induction/induction.ts';
import { type Capacity, capacitiesIn, type Deed, isAllowed } from '../induction/permission.ts';
import type { PersonId } from '../induction/role.ts';
import { peopleByEntraIds } from '../store/accounts.ts';
import { type Home, homeOf } from '../store/homes.ts';
import { inductionIdsOf } from '../store/inductions.ts';
import { loadInduction } from '../store/load-induction.ts';
import { officesOf } from '../store/offices.ts';
import { organisations } from '../store/organisations.ts';
import { type PracticeSetUp, practicesByIds } from '../store/practices.ts';
import type { Tx } from '../store/transaction.ts';
import { capacitiesFor } from './places.ts';
import type { Asker, Surroundings } from './surroundings.ts';

/** Where somebody belongs, and the inductions they have a part in. */
type Circle = Home & {
  readonly homePractice: PracticeSetUp | undefined;
  readonly inductions: readonly Induction[];
};

async function circleOf(tx: Tx, person: PersonId): Promise<Circle> {
  const home = await homeOf(tx, person);
  const [homePractice] = await practicesByIds(tx, home.practice ? [home.practice] : []);
  const inductions: Induction[] = [];
  // Those of an induction have a say only about people of an organisation who have no account yet.
  if (!home.bound && !home.practice)
    for (const id of await inductionIdsOf(tx, person)) inductions.push(await loadInduction(tx, id));
  return { ...home, homePractice, inductions };
}

/**
 * What an asker is to somebody else. Whoever runs the place where somebody belongs decides about them; being named
 * somewhere else gives nobody a say, or an account could be taken over by naming its owner. Only until they have an
 * account can those of their inductions say so too.
 */
async function capacitiesTowards(
  tx: Tx,
  { person, administrator }: Asker,
  other: PersonId,
  { homePractice, managers, inductions }: Circle,
): Promise<Capacity[]> {
  const offices = await officesOf(tx, person);
  const around = inductions.flatMap((induction) =>
    capacitiesIn(person, induction).filter(
      ([, relation]) => relation === 'this induction' || induction.linkWorker === other,
    ),
  );
  return [
    ...(administrator ? [['administrator', 'this practice'] as const] : []),
    ...(homePractice ? capacitiesFor(offices, homePractice) : []),
    ...(managers.includes(person) ? [['employer-manager', 'this induction'] as const] : []),
    ...around,
  ];
}

/** Whether an asker may do something about somebody else; nobody decides about themselves. */
export async function mayTowards(tx: Tx, deed: Deed, asker: Asker, other: PersonId): Promise<boolean> {
  if (asker.person === other) return false;
  return isAllowed(deed, await capacitiesTowards(tx, asker, other, await circleOf(tx, other)));
}

/** Those of some people about whom an asker may do something. */
export async function theirsAmong(
  tx: Tx,
  deed: Deed,
  asker: Asker,
  people: readonly PersonId[],
): Promise<PersonId[]> {
  const theirs: PersonId[] = [];
  for (const one of people) if (await mayTowards(tx, deed, asker, one)) theirs.push(one);
  return theirs;
}

/** Everybody but the person themselves who may do something about them: those nearest to them, or else the administrators. */
export async function whoMayTowards(
  tx: Tx,
  { admins }: Surroundings,
  deed: Deed,
  other: PersonId,
): Promise<PersonId[]> {
  const circle = await circleOf(tx, other);
  const near: PersonId[] = [];
  for (const person of await managersAround(tx, circle)) {
    const capacities = await capacitiesTowards(tx, { person, door: 'chat' }, other, circle);
    if (person !== other && isAllowed(deed, capacities)) near.push(person);
  }
  if (near.length) return near;
  return (await peopleByEntraIds(tx, admins)).filter((id) => id !== other);
}

/** Whoever manages where somebody belongs, what stands above it, and their inductions. */
async function managersAround(
  tx: Tx,
  { homePractice, managers, inductions }: Circle,
): Promise<Set<PersonId>> {
  const above = homePractice?.pcn ? await organisations(tx, [homePractice.pcn]) : [];
  return new Set([
    ...(homePractice?.slots['practice-manager'] ?? []),
    ...managers,
    ...above.flatMap((one) => one.managers),
    ...inductions.flatMap(({ roles, placements }) => [
      ...(roles['line-manager'] ?? []),
      ...placements.flatMap(({ practice }) => practice.slots['practice-manager'] ?? []),
    ]),
  ]);
}

import type { PersonId } from '../induction/role.ts';
import { addressesOf } from '../store/accounts.ts';
import { organisations } from '../store/organisations.ts';
import { peopleOfPlaces } from '../store/people.ts';
import { practiceNames } from '../store/practices.ts';
import type { Tx } from '../store/transaction.ts';

/** Somebody to choose on a card. */
export type Choice = {
  readonly id: PersonId;
  readonly name: string;
  readonly at: string;
  readonly address: string | null;
  readonly phone: string | null;
};

/** Everybody of some PCNs, their practices and charities: those of organisations first, who lead and supervise most. */
export async function choicesAround(tx: Tx, pcns: readonly string[]): Promise<Choice[]> {
  const practices = await practiceNames(tx, { pcns });
  const near = await organisations(tx, pcns);
  const people = await peopleOfPlaces(
    tx,
    practices.map(({ id }) => id),
    near.map(({ id }) => id),
  );
  const addresses = await addressesOf(
    tx,
    people.map(({ id }) => id),
  );
  const above = new Set(near.map(({ name }) => name));
  const choices = people.map(({ id, name, at, phone }) => ({
    id,
    name,
    at,
    phone,
    address: addresses.get(id) ?? null,
  }));
  return choices.toSorted((one, other) => Number(above.has(other.at)) - Number(above.has(one.at)));
}

/** The PCNs that some practices belong to. */
export async function pcnsOf(tx: Tx, practiceIds: readonly string[]): Promise<string[]> {
  const named = await practiceNames(tx, { ids: practiceIds });
  return [...new Set(named.flatMap(({ pcn }) => (pcn ? [pcn] : [])))];
}

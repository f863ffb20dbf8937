import { type NewcomerAsked, sayNewcomer, sayWishToJoin } from '../induction/say-newcomer.ts';
import { expectedByIds } from '../store/accounts.ts';
import { newcomersFor } from '../store/newcomers.ts';
import { peopleByIds } from '../store/people.ts';
import { mayTowards } from './authority.ts';
import { practicesFor } from './places.ts';
import { type Room, useCase } from './use-case.ts';

/**
 * The questions about new people that wait for somebody's answer, oldest first.
 * May: whoever manages the person or practice. Records: nothing.
 */
export const seeNewPeople = useCase(
  { may: 'say who somebody is', records: 'nothing' },
  (room): Promise<NewcomerAsked[]> => newPeopleFor(room),
);

/** The same, for a use case that shows them among other things. */
export async function newPeopleFor({ tx, asker }: Pick<Room, 'tx' | 'asker'>): Promise<NewcomerAsked[]> {
  const theirs = await practicesFor(tx, { ...asker, administrator: false }, 'say who somebody is');
  const asked: NewcomerAsked[] = [];
  for (const newcomer of await newcomersFor(tx, {
    practices: theirs.map(({ id }) => id),
    of: asker.person,
  })) {
    const known: string[] = [];
    for (const one of newcomer.perhaps)
      if (await mayTowards(tx, 'say who somebody is', asker, one)) known.push(one);
    const expected = new Map((await expectedByIds(tx, known)).map((one) => [one.id, one]));
    const people = (await peopleByIds(tx, known)).map((person) => ({
      ...person,
      bound: expected.get(person.id)?.bound ?? false,
      address: expected.get(person.id)?.address ?? null,
    }));
    const here = theirs.filter(({ id }) => newcomer.practices.includes(id));
    asked.push(...here.map((practice) => sayWishToJoin(newcomer, practice, people)));
    if (here.length === 0 && people.length) asked.push(sayNewcomer(newcomer, people));
  }
  return asked;
}

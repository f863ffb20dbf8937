import { type NewcomerAsked, sayNewcomer, sayWishToJoin } from '../induction/say-newcomer.ts';
import { newcomersFor } from '../store/newcomers.ts';
import { theirsAmong } from './authority.ts';
import { candidates } from './candidates.ts';
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
    const known = await theirsAmong(tx, 'say who somebody is', asker, newcomer.perhaps);
    const people = await candidates(tx, known);
    const here = theirs.filter(({ id }) => newcomer.practices.includes(id));
    asked.push(...here.map((practice) => sayWishToJoin(newcomer, practice, people)));
    if (here.length === 0 && people.length) asked.push(sayNewcomer(newcomer, people));
  }
  return asked;
}

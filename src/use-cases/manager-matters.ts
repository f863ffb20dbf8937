import { isStale, stopsStart } from '../induction/contacts.ts';
import { practicesByIds } from '../store/practices.ts';
import { practicesFor } from './places.ts';
import { newPeopleFor } from './see-new-people.ts';
import { setUpOf } from './see-set-up.ts';
import type { Room } from './use-case.ts';

/** What a manager has to look at besides the steps of inductions. */
export type ManagerMatters = {
  /** Practices where something is still blank, so that no induction can start. */
  readonly blank: readonly Place[];
  /** Practices whose contacts were last checked three months ago or longer (domain: contacts). */
  readonly stale: readonly Place[];
  /** How many new people wait to be known. */
  readonly newPeople: number;
  /** An administrator with no practice yet begins by adding one. */
  readonly addFirst: boolean;
};

type Place = { readonly id: string; readonly name: string };

/** More practices than these are looked at one after the other. */
const most = 6;

/** What waits for somebody as a manager; nothing for everybody else. */
export async function managerMatters(room: Room): Promise<ManagerMatters> {
  const { tx, asker, today } = room;
  const theirs = await practicesFor(tx, { ...asker, administrator: false }, 'set up a practice');
  const [blank, stale]: [Place[], Place[]] = [[], []];
  for (const practice of await practicesByIds(
    tx,
    theirs.slice(0, most).map(({ id }) => id),
  )) {
    const { id, name, problems, contacts } = await setUpOf(room, practice);
    if (problems.some(stopsStart)) blank.push({ id, name });
    else if (contacts.some((one) => isStale(one, today))) stale.push({ id, name });
  }
  const newPeople = (await newPeopleFor(room)).length;
  const all = asker.administrator ? await practicesFor(tx, asker, 'set up a practice') : [];
  return { blank, stale, newPeople, addFirst: asker.administrator === true && all.length === 0 };
}

import { inductionIdsOf } from '../store/inductions.ts';
import { loadInduction } from '../store/load-induction.ts';
import { useCase } from './use-case.ts';

/**
 * The names of everybody in the inductions somebody has a part in, so that a colleague is not taken for a patient.
 * May: everybody, for themselves. Records: nothing.
 */
export const seeColleagues = useCase(
  { may: 'everybody', records: 'nothing' },
  async ({ tx, asker }): Promise<string[]> => {
    const names = new Set<string>();
    for (const id of await inductionIdsOf(tx, asker.person)) {
      const { people } = await loadInduction(tx, id);
      for (const { name } of people.values()) names.add(name);
    }
    return [...names];
  },
);

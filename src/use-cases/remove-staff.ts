import { nameKey } from '../induction/name-words.ts';
import { peopleWithAddress } from '../store/accounts.ts';
import { peopleByIds } from '../store/people.ts';
import { removeFromStaff } from '../store/practices.ts';
import { changing, type Edit } from './change-practice.ts';

/**
 * Takes somebody off a practice's staff list who should not be on it; whoever fills a slot there stays.
 * May: its manager, those who manage its PCN, administrators. Records: that it was set up.
 */
export const removeStaff = changing(
  'set up',
  (name: string): Edit =>
    async ({ tx }, { id, staff, slots }) => {
      const held = new Set(Object.values(slots).flat());
      const byAddress = name.includes('@') ? await peopleWithAddress(tx, name.trim()) : [];
      const called = (await peopleByIds(tx, staff)).filter(
        (one) => byAddress.some((other) => other.id === one.id) || nameKey(one.name) === nameKey(name),
      );
      const [free, ...others] = called.filter((one) => !held.has(one.id));
      if (!free) return { no: 'not on the staff', name };
      if (others.length) return { no: 'two of that name', name };
      await removeFromStaff(tx, id, free.id);
      return 'changed';
    },
);

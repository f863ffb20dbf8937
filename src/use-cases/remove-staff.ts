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
      const wanted = name.trim().toLowerCase();
      const held = new Set(Object.values(slots).flat());
      const called = (await peopleByIds(tx, staff)).filter((one) => one.name.toLowerCase() === wanted);
      const free = called.filter((one) => !held.has(one.id));
      if (free.length === 0) return { no: 'not on the staff', name };
      for (const one of free) await removeFromStaff(tx, id, one.id);
      return 'changed';
    },
);

import { fillSlot } from '../store/practices.ts';
import { changing, type Edit } from './change-practice.ts';
import { peopleFrom } from './name-people.ts';

/** A practice with sixty staff on three sites fits. */
const mostAtOnce = 200;

/**
 * Adds people to a practice's staff, from a pasted list.
 * May: its manager, those who manage its PCN, administrators. Records: that it was set up.
 */
export const addStaff = changing(
  'set up',
  (list: string): Edit =>
    async ({ tx }, { id, staff }) => {
      const named = await peopleFrom(tx, list, { practiceId: id }, mostAtOnce);
      if (named.refusal) return named.refusal;
      const added = named.people.filter((person) => !staff.includes(person));
      for (const personId of added) await fillSlot(tx, { practiceId: id, role: 'staff', personId });
      return added.length ? 'changed' : 'nothing';
    },
);

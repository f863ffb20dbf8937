import { fromDay } from '../store/plain-day.ts';
import { saveContact } from '../store/practices.ts';
import { changing, type Edit } from './change-practice.ts';

/**
 * Says that every contact is still right today.
 * May: the practice's manager, those who manage its PCN, administrators. Records: that the contacts were checked.
 */
export const checkContacts = changing(
  'checked',
  (_: 'all'): Edit =>
    async ({ tx, today }, { contacts }) => {
      for (const contact of contacts) await saveContact(tx, { ...contact, checked_on: fromDay(today) });
      return contacts.length ? 'changed' : 'nothing';
    },
);

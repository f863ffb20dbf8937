import { type ContactKind, contactKinds } from '../induction/contacts.ts';
import { writeDown } from '../induction/write-down.ts';
import { fromDay } from '../store/plain-day.ts';
import { practicesByIds, removeContact, saveContact } from '../store/practices.ts';
import { unsafePeople } from '../understanding/check-people.ts';
import { readPerson } from '../understanding/read-people.ts';
import { changing, clashesIn, type Edit, isWished, type SetUpRefusal } from './change-practice.ts';
import { setUpOf } from './see-set-up.ts';
import type { Room } from './use-case.ts';

/** What becomes of each contact: a name and a phone, as somebody wrote them down. */
export type ContactWishes = Partial<Readonly<Record<ContactKind, string>>>;

/**
 * Notes down whom to ring, as checked today: what was changed, and what a form showed and its reader left as it was.
 * May: the practice's manager, those who manage its PCN, administrators. Records: that the contacts were checked.
 */
export const saveContacts = changing(
  'checked',
  (wishes: ContactWishes): Edit =>
    async (room, { id, contacts }, shown) => {
      const now = Object.fromEntries(contacts.map((one) => [one.kind, writeDown([one])]));
      const changed = contactKinds.filter((kind) => isWished(wishes[kind], shown?.[kind]));
      const clash = clashesIn(changed, now, shown);
      if (clash) return clash;
      const right = contacts.filter(({ kind }) => shown && shown[kind] === now[kind]);
      for (const contact of right)
        await saveContact(room.tx, { ...contact, checked_on: fromDay(room.today) });
      for (const kind of changed) {
        const refusal = await save(room, id, kind, (wishes[kind] ?? '').trim());
        if (refusal) return refusal;
      }
      return (await notIndependent(room, id)) ?? (changed.length + right.length ? 'changed' : 'nothing');
    },
);

async function save(
  { tx, today }: Room,
  practiceId: string,
  kind: ContactKind,
  text: string,
): Promise<SetUpRefusal | undefined> {
  if (!text) return void (await removeContact(tx, practiceId, kind));
  const unsafe = unsafePeople(text);
  if (unsafe) return { no: 'text', why: unsafe, at: kind };
  const named = readPerson(text);
  if (!named?.phone) return { no: 'needs name and phone', what: kind };
  const { name, phone } = named;
  await saveContact(tx, { practice_id: practiceId, kind, name, phone, checked_on: fromDay(today) });
  return undefined;
}

/** Whoever is to be spoken up to has to be outside the line before their number is kept (domain: speaking up). */
async function notIndependent(room: Room, practiceId: string): Promise<SetUpRefusal | undefined> {
  const [practice] = await practicesByIds(room.tx, [practiceId]);
  if (!practice) return undefined;
  const { problems } = await setUpOf(room, practice);
  const [name] = problems.flatMap((one) => ('notIndependent' in one ? [one.notIndependent] : []));
  return name === undefined ? undefined : { no: 'not independent', name };
}

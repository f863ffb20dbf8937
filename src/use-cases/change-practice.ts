import type { ContactKind } from '../induction/contacts.ts';
import { contactKinds } from '../induction/contacts.ts';
import type { PersonId } from '../induction/role.ts';
import { type PracticeSlot, practiceSlots } from '../induction/slots.ts';
import { inductionIdsAt, lockInduction } from '../store/inductions.ts';
import { fromDay } from '../store/plain-day.ts';
import {
  fillSlot,
  lockPractice,
  type PracticeSetUp,
  removeContact,
  saveContact,
  setSlot,
} from '../store/practices.ts';
import { readPerson } from '../understanding/read-people.ts';
import { carryChange } from './carry-change.ts';
import { type PeopleRefusal, peopleFrom } from './name-people.ts';
import { findPlace, type PlaceRef } from './places.ts';
import { type SetUp, setUpOf } from './see-set-up.ts';
import { Refused, type Room, useCase } from './use-case.ts';

/** A practice as it is after a change, or why nothing was changed. */
export type SetUpChanged =
  | { readonly refusal?: undefined; readonly setUp: SetUp }
  | { readonly refusal: SetUpRefusal };

export type SetUpRefusal =
  | PeopleRefusal
  | { readonly no: 'no such place'; readonly names: readonly string[] }
  | { readonly no: 'leaves nobody' }
  | { readonly no: 'needs name and phone'; readonly what: ContactKind };

type Edit = (room: Room, practice: PracticeSetUp) => Promise<SetUpRefusal | undefined>;

/** What becomes of each slot: the people as somebody wrote them down; an empty text empties it. */
export type SlotWishes = Partial<Readonly<Record<PracticeSlot, string>>>;

/**
 * Says who fills which slot of a practice; open steps of its inductions are planned again.
 * May: its manager, those who manage its organisations, administrators. Records: that it was set up.
 */
export const fillSlots = changing(
  'set up',
  (wishes: SlotWishes): Edit =>
    async (room, practice) => {
      for (const slot of practiceSlots) {
        const text = wishes[slot];
        if (text === undefined) continue;
        const named = await peopleFrom(room.tx, text, { practiceId: practice.id });
        if (named.refusal) return named.refusal;
        if (slot === 'practice-manager' && named.people.length === 0) return { no: 'leaves nobody' };
        await setSlot(room.tx, { practiceId: practice.id, role: slot, people: named.people });
        for (const personId of named.people) await addToStaff(room, practice.id, personId);
      }
      return undefined;
    },
);

/**
 * Adds people to a practice's staff, from a pasted list.
 * May: as for its slots. Records: that it was set up.
 */
export const addStaff = changing(
  'set up',
  (list: string): Edit =>
    async (room, practice) => {
      const named = await peopleFrom(room.tx, list, { practiceId: practice.id });
      if (named.refusal) return named.refusal;
      for (const personId of named.people) await addToStaff(room, practice.id, personId);
      return undefined;
    },
);

/** What becomes of each contact: a name and a phone, as somebody wrote them down. */
export type ContactWishes = Partial<Readonly<Record<ContactKind, string>>>;

/**
 * Notes down whom to ring, as checked today.
 * May: as for its slots. Records: that the contacts were checked.
 */
export const saveContacts = changing(
  'checked',
  (wishes: ContactWishes): Edit =>
    async ({ tx, today }, { id }) => {
      for (const kind of contactKinds) {
        const text = wishes[kind]?.trim();
        if (text === undefined) continue;
        const named = text ? readPerson(text) : undefined;
        if (text && !named?.phone) return { no: 'needs name and phone', what: kind };
        if (!named?.phone) await removeContact(tx, id, kind);
        else
          await saveContact(tx, {
            practice_id: id,
            kind,
            name: named.name,
            phone: named.phone,
            checked_on: fromDay(today),
          });
      }
      return undefined;
    },
);

/**
 * Says that every contact is still right today.
 * May: as for its slots. Records: that the contacts were checked.
 */
export const checkContacts = changing(
  'checked',
  (): Edit =>
    async ({ tx, today }, { contacts }) => {
      for (const contact of contacts) await saveContact(tx, { ...contact, checked_on: fromDay(today) });
      return undefined;
    },
);

/** A change of a practice's set-up: all of it is made, with what follows for its inductions, or nothing. */
function changing<Wish extends readonly unknown[]>(
  records: 'set up' | 'checked',
  edit: (...wish: Wish) => Edit,
) {
  return useCase(
    { may: 'set up a practice', records },
    async (room, ref: PlaceRef, ...wish: Wish): Promise<SetUpChanged> => {
      const found = await findPlace(room, 'set up a practice', ref);
      if ('refusal' in found) return found;
      const practice = await heldPractice(room, found.practice.id);
      const before = await inductionsAt(room, practice.id);
      const refusal = await edit(...wish)(room, practice);
      if (refusal) throw new Refused(refusal);
      for (const induction of before) await carryChange(room, induction, { practice: practice.id });
      await room.record({ kind: records, practiceId: practice.id });
      return { setUp: await setUpOf(room, await heldPractice(room, practice.id)) };
    },
  );
}

async function heldPractice({ tx }: Room, id: string): Promise<PracticeSetUp> {
  const practice = await lockPractice(tx, id);
  if (!practice) throw new Error(`practice ${id} went missing`);
  return practice;
}

async function inductionsAt({ tx }: Room, practiceId: string) {
  const ids = await inductionIdsAt(tx, practiceId);
  const all = [];
  for (const id of ids) all.push(await lockInduction(tx, id));
  return all;
}

/** Everybody with a slot is on the staff, who each say hello once. */
async function addToStaff({ tx }: Room, practiceId: string, personId: PersonId): Promise<void> {
  await fillSlot(tx, { practiceId, role: 'staff', personId });
}

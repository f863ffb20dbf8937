import { checklist } from '../induction/checklist.ts';
import { type Contact, type ContactKind, type SetUpProblem, setUpProblems } from '../induction/contacts.ts';
import type { Person } from '../induction/induction.ts';
import { chainOf, type PersonId, type Role } from '../induction/role.ts';
import { type PracticeSlot, practiceSlots } from '../induction/slots.ts';
import { addressesOf, reachableAmong } from '../store/accounts.ts';
import { peopleByIds } from '../store/people.ts';
import { toDay } from '../store/plain-day.ts';
import { joiningCodeOf, type PracticeSetUp } from '../store/practices.ts';
import { findPlace, type PlaceRef, placesIn, practicesFor } from './places.ts';
import type { Room } from './use-case.ts';
import { useCase } from './use-case.ts';

/** Somebody named in a set-up, and whether Belong can write to them. */
export type NamedPerson = Pick<Person, 'id' | 'name' | 'phone'> & {
  readonly address: string | null;
  readonly reachable: boolean;
};

/** A practice as its manager sees it. */
export type SetUp = {
  readonly id: string;
  readonly name: string;
  readonly odsCode: string | null;
  readonly slots: readonly {
    readonly slot: PracticeSlot;
    readonly people: readonly NamedPerson[];
    /** Whose place takes it while it is empty. */
    readonly stepsIn: Role | undefined;
  }[];
  readonly contacts: readonly Contact[];
  readonly staff: readonly NamedPerson[];
  readonly problems: readonly SetUpProblem[];
  readonly joiningCode: string | undefined;
};

/** One practice in full, or several to choose from; an administrator sees the organisations too. */
export type SetUpSeen =
  | { readonly setUp: SetUp }
  | {
      readonly several: readonly { readonly id: string; readonly name: string; readonly blanks: number }[];
      readonly organisations: readonly {
        readonly id: string;
        readonly name: string;
        readonly kind: string;
      }[];
    }
  | { readonly refusal: { readonly no: 'no such place'; readonly names: readonly string[] } };

/**
 * How a practice is set up, with every blank.
 * May: its manager, those who manage its organisations, administrators. Records: nothing.
 */
export const seeSetUp = useCase(
  { may: 'see a set-up', records: 'nothing' },
  async (room, ref: PlaceRef): Promise<SetUpSeen> => {
    const places = await placesIn(room.tx);
    const theirs = practicesFor(room.asker, 'see a set-up', places);
    if (!ref && (theirs.length !== 1 || room.asker.administrator)) {
      if (theirs.length === 0 && !room.asker.administrator) return findRefusal(room);
      const organisations = room.asker.administrator ? places.organisations : [];
      return { several: await Promise.all(theirs.map((one) => briefly(room, one))), organisations };
    }
    const found = await findPlace(room, 'see a set-up', ref);
    return 'refusal' in found ? found : { setUp: await setUpOf(room, found.practice) };
  },
);

async function findRefusal(room: Room): Promise<SetUpSeen> {
  await room.refused();
  return { refusal: { no: 'no such place', names: [] } };
}

async function briefly(room: Room, practice: PracticeSetUp) {
  const { problems } = await setUpOf(room, practice);
  return { id: practice.id, name: practice.name, blanks: problems.length };
}

/** A practice's set-up in the words of its people. */
export async function setUpOf({ tx, today }: Room, practice: PracticeSetUp): Promise<SetUp> {
  const ids = [...new Set([...Object.values(practice.slots).flat(), ...practice.staff])];
  const people = await peopleByIds(tx, ids);
  const reachable = await reachableAmong(tx, ids);
  const addresses = await addressesOf(tx, ids);
  const named = (wanted: readonly PersonId[] = []): NamedPerson[] =>
    people
      .filter(({ id }) => wanted.includes(id))
      .map(({ id, name, phone }) => ({
        ...{ id, name, phone, address: addresses.get(id) ?? null, reachable: reachable.has(id) },
      }));
  const contacts = contactsOf(practice);
  const slots = Object.fromEntries(practiceSlots.map((slot) => [slot, named(practice.slots[slot])]));
  return {
    ...{ id: practice.id, name: practice.name, odsCode: practice.odsCode, contacts },
    slots: practiceSlots.map((slot) => ({
      slot,
      people: named(practice.slots[slot]),
      stepsIn: chainOf(slot, checklist.fallback).find((role) => practice.slots[role]?.length),
    })),
    staff: named(practice.staff),
    problems: setUpProblems({ slots, contacts }, today),
    joiningCode: await joiningCodeOf(tx, practice.id),
  };
}

function contactsOf({ contacts }: PracticeSetUp): Contact[] {
  return contacts.map(({ kind, name, phone, checked_on }) => ({
    kind: kind as ContactKind,
    name,
    phone,
    checkedOn: toDay(checked_on),
  }));
}

import { checklist } from '../induction/checklist.ts';
import {
  type Contact,
  type ContactKind,
  contactKinds,
  type SetUpProblem,
  setUpProblems,
  stopsStart,
} from '../induction/contacts.ts';
import type { Person } from '../induction/induction.ts';
import type { LadderSettings } from '../induction/ladder-settings.ts';
import { isAllowed } from '../induction/permission.ts';
import { chainOf, type PersonId, type Role } from '../induction/role.ts';
import { sayProblems } from '../induction/say-set-up.ts';
import { type PracticeSlot, practiceSlots } from '../induction/slots.ts';
import { addressesOf, reachableAmong } from '../store/accounts.ts';
import { lessonsOf } from '../store/lessons.ts';
import { officesOf } from '../store/offices.ts';
import { organisations } from '../store/organisations.ts';
import { peopleByIds } from '../store/people.ts';
import { toDay } from '../store/plain-day.ts';
import { joiningCodeOf, type PracticeSetUp, practicesByIds } from '../store/practices.ts';
import type { Tx } from '../store/transaction.ts';
import { capacitiesFor, findPlace, type NoPlace, type PlaceRef, practicesFor } from './places.ts';
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
  /** Whether whoever looks may start an induction here. */
  readonly mayStart: boolean;
  /** What the last link workers’ inductions taught. */
  readonly lessons: readonly string[];
  readonly ladder: LadderSettings;
};

/** One practice in full, or several to choose from; an administrator sees the organisations too. */
export type SetUpSeen =
  | { readonly setUp: SetUp }
  | {
      readonly several: readonly { readonly id: string; readonly name: string; readonly blanks: number }[];
      /** How many more there are. */
      readonly more: number;
      readonly organisations: readonly {
        readonly id: string;
        readonly name: string;
        readonly kind: string;
      }[];
    }
  | { readonly refusal: NoPlace };

/**
 * How a practice is set up, with every blank.
 * May: its manager, those who manage its organisations, administrators. Records: nothing.
 */
export const seeSetUp = useCase(
  { may: 'see a set-up', records: 'nothing' },
  async (room, ref: PlaceRef): Promise<SetUpSeen> => {
    const theirs = await practicesFor(room.tx, room.asker, 'see a set-up');
    if (!ref && (theirs.length !== 1 || room.asker.administrator)) {
      if (theirs.length === 0 && !room.asker.administrator) return findRefusal(room);
      const first = theirs.slice(0, mostNamed).map(({ id }) => id);
      const several = [];
      for (const practice of await practicesByIds(room.tx, first))
        several.push(await briefly(room, practice));
      return {
        several,
        more: theirs.length - several.length,
        organisations: room.asker.administrator ? await organisations(room.tx, 'all') : [],
      };
    }
    const found = await findPlace(room, 'see a set-up', ref);
    return 'refusal' in found ? found : { setUp: await setUpOf(room, found.practice) };
  },
);

/** More of them nobody reads on a phone. */
const mostNamed = 10;

async function findRefusal(room: Room): Promise<SetUpSeen> {
  room.refused();
  return { refusal: { no: 'no such place', names: [] } };
}

async function briefly(room: Room, practice: PracticeSetUp) {
  const { problems } = await setUpOf(room, practice);
  return { id: practice.id, name: practice.name, blanks: problems.length };
}

/** A practice's set-up in the words of its people. */
export async function setUpOf({ tx, asker, today }: Room, practice: PracticeSetUp): Promise<SetUp> {
  const ids = [...new Set([...Object.values(practice.slots).flat(), ...practice.staff])];
  const people = await peopleByIds(tx, ids);
  const reachable = await reachableAmong(tx, ids);
  const addresses = await addressesOf(tx, ids);
  const named = (wanted: readonly PersonId[] = []): NamedPerson[] =>
    people
      .filter(({ id }) => wanted.includes(id))
      .map(({ id, name, phone }) => ({
        id,
        name,
        phone,
        address: addresses.get(id) ?? null,
        reachable: reachable.has(id),
      }));
  const contacts = contactsOf(practice);
  const slots = Object.fromEntries(practiceSlots.map((slot) => [slot, named(practice.slots[slot])]));
  return {
    id: practice.id,
    name: practice.name,
    odsCode: practice.odsCode,
    contacts,
    slots: practiceSlots.map((slot) => ({
      slot,
      people: named(practice.slots[slot]),
      stepsIn: chainOf(slot, checklist.fallback).find((role) => practice.slots[role]?.length),
    })),
    staff: named(practice.staff),
    problems: setUpProblems({ slots, contacts, above: await managersAbove(tx, practice) }, today),
    joiningCode: await joiningCodeOf(tx, practice.id),
    lessons: await lessonsOf(tx, practice.id),
    ladder: practice.ladder,
    mayStart: isAllowed('start an induction', capacitiesFor(await officesOf(tx, asker.person), practice)),
  };
}

async function managersAbove(tx: Tx, { pcn }: PracticeSetUp): Promise<Person[]> {
  const above = (await organisations(tx, pcn ? [pcn] : [])).filter(({ id }) => id === pcn);
  return peopleByIds(
    tx,
    above.flatMap(({ managers }) => managers),
  );
}

/** What is still missing in the set-up of some practices: it stops a start there. */
export async function setUpStops(room: Room, practices: readonly PracticeSetUp[]): Promise<string[]> {
  const stops: string[] = [];
  for (const practice of practices) {
    const { problems } = await setUpOf(room, practice);
    const says = sayProblems(problems.filter(stopsStart), room.today);
    stops.push(...says.map((one) => `${practice.name}. ${one}`));
  }
  return stops;
}

/** As the form asks for them. */
function orderOf({ kind }: { kind: string }): number {
  return (contactKinds as readonly string[]).indexOf(kind);
}

function contactsOf({ contacts }: PracticeSetUp): Contact[] {
  const inOrder = contacts.toSorted((one, other) => orderOf(one) - orderOf(other));
  return inOrder.map(({ kind, name, phone, checked_on }) => ({
    kind: kind as ContactKind,
    name,
    phone,
    checkedOn: toDay(checked_on),
  }));
}

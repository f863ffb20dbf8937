import { randomUUID } from 'node:crypto';
import type { PersonId } from '../induction/role.ts';
import { shortName } from '../induction/say-name.ts';
import { peopleCalled } from '../store/accounts.ts';
import { inductionIdsAt, lockInduction } from '../store/inductions.ts';
import { forgetNewcomer, type Newcomer, takeNewcomer } from '../store/newcomers.ts';
import { oweNews } from '../store/notices.ts';
import { peopleByIds } from '../store/people.ts';
import { fillSlot } from '../store/practices.ts';
import { addPerson } from '../store/roster.ts';
import { mayTowards } from './authority.ts';
import { carryChange } from './carry-change.ts';
import { makeKnown } from './meet-newcomer.ts';
import { findPlace } from './places.ts';
import { type Room, useCase } from './use-case.ts';

/** What a manager says of somebody new: who they are, that they join, or that nobody knows them. */
export type WhoItIs = {
  readonly newcomer: string;
  readonly person?: PersonId | undefined;
  readonly joins?: true | undefined;
};

/** What became of it. */
export type WhoSaid =
  | { readonly refusal: { readonly no: 'not yours' | 'answered already' } }
  | {
      readonly refusal?: undefined;
      readonly said: 'known' | 'joined' | 'not one of ours';
      readonly name: string;
    };

/**
 * Says who somebody new is, or takes them onto a practice's staff (domain: people; after the manager's yes).
 * May: whoever manages the person or practice. Records: that the account was bound, or that they joined.
 */
export const sayWhoItIs = useCase(
  { may: 'say who somebody is', records: 'bound' },
  async (room, { newcomer: id, person, joins }: WhoItIs): Promise<WhoSaid> => {
    const newcomer = await takeNewcomer(room.tx, id);
    if (!newcomer) return { refusal: { no: 'answered already' } };
    if (!(await mayAnswer(room, newcomer, person))) {
      await room.refused();
      return { refusal: { no: 'not yours' } };
    }
    await forgetNewcomer(room.tx, id);
    if (person) return bind(room, newcomer, person);
    return joins && newcomer.practiceId
      ? join(room, newcomer, newcomer.practiceId)
      : { said: 'not one of ours', name: newcomer.name };
  },
);

/** One of those it may be, by whoever manages that one; and a no by whoever manages any of them. */
async function mayAnswer(
  room: Room,
  { practiceId, perhaps }: Newcomer,
  person: PersonId | undefined,
): Promise<boolean> {
  if (practiceId)
    return !person && 'practice' in (await findPlace(room, 'say who somebody is', { id: practiceId }));
  for (const one of perhaps) {
    const meant = person === undefined || person === one;
    if (meant && (await mayTowards(room.tx, 'say who somebody is', room.asker, one))) return true;
  }
  return false;
}

async function bind(room: Room, newcomer: Newcomer, person: PersonId): Promise<WhoSaid> {
  const { tx, around } = room;
  await makeKnown(tx, around, newcomer, person);
  await room.record({ kind: 'bound', detail: { person } });
  const [known] = await peopleByIds(tx, [person]);
  const name = known?.name ?? newcomer.name;
  await greet(room, person, name);
  return { said: 'known', name };
}

async function join(room: Room, newcomer: Newcomer, practiceId: string): Promise<WhoSaid> {
  const { tx, around } = room;
  const before = [];
  for (const id of await inductionIdsAt(tx, practiceId)) before.push(await lockInduction(tx, id));
  const person = await personFor(room, newcomer, practiceId);
  await makeKnown(tx, around, newcomer, person);
  await fillSlot(tx, { practiceId, role: 'staff', personId: person });
  for (const induction of before) await carryChange(room, induction, { practice: practiceId });
  await room.record({ kind: 'joined', practiceId, detail: { person } });
  await greet(room, person, newcomer.name);
  return { said: 'joined', name: newcomer.name };
}

/** Whoever the roster has by that address; else somebody new on it. */
async function personFor(
  { tx }: Room,
  { name, address, upn }: Newcomer,
  practiceId: string,
): Promise<PersonId> {
  const [known] = address ? await peopleCalled(tx, { name, address }) : [];
  if (known) return known.id;
  const id = randomUUID();
  const nobodyYet = { tenant_id: null, entra_id: null, left_on: null, phone: null, organisation_id: null };
  await addPerson(tx, {
    ...nobodyYet,
    id,
    name,
    address,
    upn,
    practice_id: practiceId,
    week: [1, 2, 3, 4, 5],
  });
  return id;
}

async function greet({ tx, around }: Room, person: PersonId, name: string): Promise<void> {
  const news = {
    heading: `Hello ${shortName(name)}, I know you now`,
    says: ['Your manager has said who you are. I will show you only what is yours, and by when.'],
    presses: [{ title: 'What’s next', data: { ask: 'next' } }],
  };
  await oweNews(tx, person, news, around.clock());
}

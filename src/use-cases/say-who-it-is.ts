import { partsIn } from '../induction/news-of-change.ts';
import type { PersonId } from '../induction/role.ts';
import { shortName } from '../induction/say-name.ts';
import { startFacts } from '../induction/say-started.ts';
import { peopleWithAddress } from '../store/accounts.ts';
import { inductionIdsAt } from '../store/inductions.ts';
import { lockInductions } from '../store/load-induction.ts';
import { declineNewcomer, type Newcomer, settlePractice, takeNewcomer } from '../store/newcomers.ts';
import { wakeNotices } from '../store/notices.ts';
import { peopleByIds, personByEntraId } from '../store/people.ts';
import { fillSlot, lockPractices } from '../store/practices.ts';
import { noteReach } from '../store/reach.ts';
import { addPerson } from '../store/roster.ts';
import type { Tx } from '../store/transaction.ts';
import { theirsAmong } from './authority.ts';
import { carryChange } from './carry-change.ts';
import { makeKnown } from './meet-newcomer.ts';
import { practicesFor } from './places.ts';
import { type Room, useCase } from './use-case.ts';

/** What a manager says of somebody new: who they are, which practice they join, or that nobody knows them. */
export type WhoItIs = {
  readonly newcomer: string;
  readonly person?: PersonId | undefined;
  readonly joins?: string | undefined;
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
    const theirs = await theirsToSay(room, newcomer);
    const wanted = person ?? joins;
    if (theirs.length === 0 || (wanted && !theirs.includes(wanted))) {
      room.refused();
      return { refusal: { no: 'not yours' } };
    }
    if (person) return bind(room, newcomer, person);
    if (joins) return join(room, newcomer, joins);
    await declineNewcomer(room.tx, newcomer, theirs);
    return { said: 'not one of ours', name: newcomer.name };
  },
);

/** The people and practices among which somebody new is to be placed that are the asker's to decide about. */
async function theirsToSay(room: Room, { practices, perhaps }: Newcomer): Promise<string[]> {
  const run = await practicesFor(room.tx, room.asker, 'say who somebody is');
  const people = await theirsAmong(room.tx, 'say who somebody is', room.asker, perhaps);
  return [...run.map(({ id }) => id).filter((id) => practices.includes(id)), ...people];
}

async function bind(room: Room, newcomer: Newcomer, person: PersonId): Promise<WhoSaid> {
  const { tx, around } = room;
  if (await personByEntraId(tx, newcomer)) return { refusal: { no: 'answered already' } };
  await makeKnown(tx, around, newcomer, person);
  await noteReach(tx, person, newcomer.place);
  await wakeNotices(tx, person);
  await room.record({ kind: 'bound', detail: { person } });
  const [known] = await peopleByIds(tx, [person]);
  const name = known?.name ?? newcomer.name;
  greet(room, person, name);
  return { said: 'known', name };
}

async function join(room: Room, newcomer: Newcomer, practiceId: string): Promise<WhoSaid> {
  const { tx, around } = room;
  await lockPractices(tx, [practiceId]);
  const before = await lockInductions(tx, await inductionIdsAt(tx, practiceId));
  const known = await personByEntraId(tx, newcomer);
  const person =
    known ?? (await makeKnown(tx, around, newcomer, await addToRoster(tx, newcomer, practiceId)));
  if (!known) await noteReach(tx, person, newcomer.place);
  await settlePractice(tx, newcomer, practiceId);
  await fillSlot(tx, { practiceId, role: 'staff', personId: person });
  const facts: string[] = [];
  for (const induction of before) {
    const { after } = await carryChange(room, induction, person);
    facts.push(
      ...startFacts(after, person, {
        today: room.today,
        holidays: around.holidays,
        parts: partsIn(after),
      }),
    );
  }
  await room.record({ kind: 'joined', practiceId, detail: { person } });
  greet(room, person, newcomer.name, facts);
  return { said: 'joined', name: newcomer.name };
}

/** Somebody new on the roster; an address that is somebody's already stays theirs. */
async function addToRoster(tx: Tx, { name, address, upn }: Newcomer, practiceId: string): Promise<PersonId> {
  const taken = address ? await peopleWithAddress(tx, address) : [];
  return addPerson(tx, { name, upn, address: taken.length ? null : address, practice_id: practiceId });
}

function greet(room: Room, person: PersonId, name: string, facts: readonly string[] = []): void {
  room.tell(person, {
    heading: `Hello ${shortName(name)}, I know you now`,
    says: ['Your manager has said who you are. I will show you only what is yours, and by when.', ...facts],
    presses: [{ title: 'What’s next', data: { ask: 'next' } }],
  });
}

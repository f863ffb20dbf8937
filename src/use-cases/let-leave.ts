import type { Induction } from '../induction/induction.ts';
import { nameWords } from '../induction/name-words.ts';
import { capacitiesIn, isAllowed } from '../induction/permission.ts';
import type { PersonId } from '../induction/role.ts';
import { sayGoodbye } from '../induction/say-ending.ts';
import { newWarnings, type StartWarning } from '../induction/start-warnings.ts';
import { peopleCalled, peopleWithAddress } from '../store/accounts.ts';
import { type HandOver, handOver } from '../store/hand-over.ts';
import { homeOf, moveHome } from '../store/homes.ts';
import { inductionIdsOf } from '../store/inductions.ts';
import { loadInduction, lockInductions } from '../store/load-induction.ts';
import { hasOffice, officesOf } from '../store/offices.ts';
import { peopleByIds } from '../store/people.ts';
import { markLeft } from '../store/placements.ts';
import { fromDay } from '../store/plain-day.ts';
import { lockPractices } from '../store/practices.ts';
import type { Tx } from '../store/transaction.ts';
import { mayTowards } from './authority.ts';
import { carryChange } from './carry-change.ts';
import { choicesAround, pcnsOf } from './choices.ts';
import { endHeld } from './end-induction.ts';
import { heirFor } from './find-heir.ts';
import type { PeopleRefusal } from './name-people.ts';
import { practicesFor } from './places.ts';
import type { Asker } from './surroundings.ts';
import { NothingKept, Refused, type Room, useCase } from './use-case.ts';

/** Somebody who leaves: whose induction ends, and who takes over what they did. */
export type Left =
  | {
      readonly refusal?: undefined;
      readonly name: string;
      readonly heir: string | undefined;
      readonly ends: boolean;
      /** Whether they keep a part somewhere that is not the asker's to take. */
      readonly staysElsewhere: boolean;
      /** What to know of each induction: who steps in where nobody takes over. */
      readonly warnings: readonly { readonly warning: StartWarning; readonly induction: Induction }[];
    }
  | { readonly refusal: LeaverRefusal };

export type LeaverRefusal =
  | PeopleRefusal
  | { readonly no: 'nobody by that name' }
  | { readonly no: 'heir unknown' }
  | { readonly no: 'their own' }
  | { readonly no: 'leaves nobody' };

/**
 * Lets somebody go kindly: a link worker's induction ends, and whoever takes over has the slots and roles of anybody
 * else, as far as they are the asker's to give. Unless sure, it only shows what that would do.
 * May: whoever runs the practice, or manages the induction, that they leave. Records: that it ended or was changed.
 */
export const letLeave = useCase(
  { may: 'let somebody go', records: 'changed' },
  async (room, who: string, heirWords: string, sure: boolean): Promise<Left> => {
    const { tx } = room;
    const { leaver, given } = await leaverCalled(room, who);
    await lockPractices(tx, given.practices);
    const before = await lockInductions(tx, await inductionIdsOf(tx, leaver.id));
    const own = before.filter(
      ({ id, linkWorker }) => linkWorker === leaver.id && given.inductions.includes(id),
    );
    const heir = await heirFor(tx, heirWords, leaver.id, { given, inductions: before });
    const home = await homeOf(tx, leaver.id);
    for (const induction of own) await endHeld(room, induction, 'left');
    const left = await handOver(tx, leaver.id, heir?.id, given);
    if (left === 'without a manager') throw new Refused<LeaverRefusal>({ no: 'leaves nobody' });
    const warnings: { warning: StartWarning; induction: Induction }[] = [];
    for (const induction of before.filter((one) => !own.includes(one))) {
      const { after } = await carryChange(room, induction, leaver.id);
      const found = newWarnings(induction, after, room.today, room.around.holidays);
      warnings.push(...found.map((warning) => ({ warning, induction: after })));
    }
    if (own.length === 0) room.tell(leaver.id, sayGoodbye(heir?.name));
    const staysElsewhere = await hasOffice(tx, leaver.id);
    const leftHome = home.practice !== null && given.practices.includes(home.practice);
    if (staysElsewhere && leftHome) await settleElsewhere(tx, leaver.id);
    const isTheirs =
      leftHome || own.length > 0 || (await mayTowards(tx, 'let somebody go', room.asker, leaver.id));
    if (!staysElsewhere && isTheirs) await markLeft(tx, leaver.id, fromDay(room.today));
    await room.record({ kind: 'changed', detail: { leaver: leaver.id, ...(heir ? { heir: heir.id } : {}) } });
    const ends = own.length > 0;
    const answer: Left = { name: leaver.name, heir: heir?.name, ends, staysElsewhere, warnings };
    if (!sure) throw new NothingKept(answer);
    return answer;
  },
);

/** Whoever leaves the place where they belong and stays at another belongs there from now on. */
async function settleElsewhere(tx: Tx, person: PersonId): Promise<void> {
  const { roles, pcns, charityPcns } = await officesOf(tx, person);
  const [practice] = [...roles.keys()];
  const [organisation] = [...pcns, ...charityPcns];
  if (practice) await moveHome(tx, person, { practice });
  else if (organisation) await moveHome(tx, person, { organisation });
}

type Leaver = { readonly leaver: { readonly id: PersonId; readonly name: string }; readonly given: HandOver };

/** Somebody of that name or address who has something that is the asker's to give on; anybody else is nobody. */
async function leaverCalled(room: Room, who: string): Promise<Leaver> {
  const words = who.trim();
  const called = await calledSo(room, words);
  const found: Leaver[] = [];
  for (const leaver of await peopleByIds(room.tx, called)) {
    const given = await givenBy(room, leaver.id);
    const isAny = given.practices.length + given.inductions.length > 0 || given.above;
    if (isAny || (room.asker.administrator && leaver.id !== room.asker.person)) found.push({ leaver, given });
  }
  const [one, ...others] = found;
  if (others.length) throw new Refused<LeaverRefusal>({ no: 'two of that name', name: who });
  if (one) return one;
  room.refused();
  throw new Refused<LeaverRefusal>({ no: 'nobody by that name' });
}

/** Those with an address or a whole name; else those around with all words of it, as in 'Dr Okafor'. */
async function calledSo({ tx, asker }: Room, words: string): Promise<PersonId[]> {
  if (words.includes('@')) return (await peopleWithAddress(tx, words)).map(({ id }) => id);
  const whole = await peopleCalled(tx, words);
  const wanted = nameWords(words);
  if (whole.length || wanted.length === 0) return whole;
  const practices = (await practicesFor(tx, asker, 'let somebody go')).map(({ id }) => id);
  for (const id of await inductionIdsOf(tx, asker.person)) {
    const { placements } = await loadInduction(tx, id);
    practices.push(...placements.map(({ practice }) => practice.id));
  }
  const around = await choicesAround(tx, await pcnsOf(tx, practices));
  const alike = around.filter(({ name }) => wanted.every((word) => nameWords(name).includes(word)));
  return alike.map(({ id }) => id);
}

/** What of somebody's is the asker's to give on; nobody lets themselves go. */
async function givenBy({ tx, asker }: Room, person: PersonId): Promise<HandOver> {
  if (person === asker.person) return { practices: [], inductions: [], above: false };
  const { roles, pcns, charityPcns } = await officesOf(tx, person);
  const theirs = await practicesFor(tx, asker, 'let somebody go');
  const inductions: string[] = [];
  for (const id of await inductionIdsOf(tx, person)) {
    const induction = await loadInduction(tx, id);
    if (hasRole(person, induction) && mayGive(asker, induction)) inductions.push(id);
  }
  return {
    practices: theirs.map(({ id }) => id).filter((id) => roles.has(id)),
    inductions,
    above: asker.administrator === true && pcns.length + charityPcns.length > 0,
  };
}

function hasRole(person: PersonId, { linkWorker, roles }: Induction): boolean {
  return linkWorker === person || Object.values(roles).some((people) => people.includes(person));
}

/** Whoever runs a practice gives on what is the practice's, not what is the induction's. */
function mayGive({ person, administrator }: Asker, induction: Induction): boolean {
  const inIt = capacitiesIn(person, induction).filter(([, relation]) => relation === 'this induction');
  return administrator === true || isAllowed('let somebody go', inIt);
}

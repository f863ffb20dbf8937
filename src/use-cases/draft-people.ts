import type { Draft, DraftGap } from '../induction/draft.ts';
import type { PersonId, Role } from '../induction/role.ts';
import { inductionRoles, mostInRole } from '../induction/slots.ts';
import { bindAccount } from '../store/accounts.ts';
import { homeOf } from '../store/homes.ts';
import { forgetNewcomers } from '../store/newcomers.ts';
import { personByEntraId, tenantOfPerson } from '../store/people.ts';
import type { Tx } from '../store/transaction.ts';
import { readRoleLine } from '../understanding/read-role-line.ts';
import { mayTowards } from './authority.ts';
import { choicesAround } from './choices.ts';
import type { StartRefusal } from './make-drafted.ts';
import { pcnsAt, peopleFrom } from './name-people.ts';
import type { Offer } from './start-offer.ts';
import { Refused, type Room } from './use-case.ts';

/**
 * The link worker who was picked or written down; an Entra id that nobody has yet is bound to the name beside it, where
 * that is new or the starter’s to say. Somebody who belongs elsewhere is not the starter’s to begin with.
 */
export async function linkWorkerOf(
  room: Room,
  { picked, written, employer }: Draft,
  { people }: Offer,
): Promise<PersonId> {
  const { tx, asker } = room;
  const isNear = (person: PersonId) => people.some(({ id }) => id === person);
  if (isNear(picked)) return picked;
  // The people picker offers the starter's own organisation, so whom they pick is in their tenant.
  const tenantId = picked ? await tenantOfPerson(tx, asker.person) : undefined;
  const bound = tenantId && (await personByEntraId(tx, { tenantId, entraId: picked }));
  if (bound) return isNear(bound) ? bound : stop('elsewhere');
  const named = await peopleFrom(tx, written, { organisationId: employer });
  if (named.refusal) throw new Refused(named.refusal);
  const [person, ...others] = named.people;
  if (!person || others.length) return stop('name');
  const isNew = named.added.includes(person);
  if (!isNew && !isNear(person) && !(await isNearNow(tx, person, employer))) return stop('elsewhere');
  if (tenantId) {
    const isTheirs = isNew || (await mayTowards(tx, 'say who somebody is', asker, person));
    if (!isTheirs || (await homeOf(tx, person)).bound) return stop('one of two');
    await bindAccount(tx, person, { tenantId, entraId: picked, upn: null });
    await forgetNewcomers(tx, { tenantId, entraId: picked });
  }
  return person;
}

/** Looked up anew: somebody else may have added them since what can be chosen was read. */
async function isNearNow(tx: Tx, person: PersonId, employer: string): Promise<boolean> {
  const around = await choicesAround(tx, await pcnsAt(tx, { organisationId: employer }));
  return around.some(({ id }) => id === person);
}

function stop(gap: DraftGap): never {
  throw new Refused<StartRefusal>({ no: 'gaps', gaps: [gap] });
}

/** Who holds each role: those that were picked, and those that were written down, who come before them. */
export async function castFrom(
  { tx }: Room,
  { roles, others, employer }: Draft,
  { people }: Offer,
  linkWorker: PersonId,
): Promise<Partial<Record<Role, readonly PersonId[]>>> {
  const known = new Set(people.map(({ id }) => id));
  const cast: Partial<Record<Role, readonly PersonId[]>> = {};
  const written = new Set<Role>();
  for (const role of inductionRoles) {
    const picked = roles[role];
    if (picked && known.has(picked)) cast[role] = [picked];
  }
  for (const one of others) {
    const read = readRoleLine(one);
    if (!read) throw new Refused<StartRefusal>({ no: 'no such role' });
    const named = await peopleFrom(tx, read.who, { organisationId: employer });
    if (named.refusal) throw new Refused(named.refusal);
    const before = written.has(read.role) ? (cast[read.role] ?? []) : [];
    cast[read.role] = sharing([...before, ...named.people]);
    written.add(read.role);
  }
  if (Object.values(cast).flat().includes(linkWorker)) throw new Refused<StartRefusal>({ no: 'their own' });
  return cast;
}

/** Those who share a role, each once; throws Refused where they are too many. */
function sharing(people: readonly PersonId[]): readonly PersonId[] {
  const once = [...new Set(people)];
  if (once.length > mostInRole) throw new Refused<StartRefusal>({ no: 'too many people', most: mostInRole });
  return once;
}

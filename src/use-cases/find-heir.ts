import type { Induction } from '../induction/induction.ts';
import { nameKey } from '../induction/name-words.ts';
import type { PersonId } from '../induction/role.ts';
import type { HandOver } from '../store/hand-over.ts';
import { officesOf } from '../store/offices.ts';
import { peopleByIds } from '../store/people.ts';
import type { Tx } from '../store/transaction.ts';
import { choicesAround } from './choices.ts';
import type { LeaverRefusal } from './let-leave.ts';
import { type Belonging, pcnsAt, peopleFrom } from './name-people.ts';
import { Refused } from './use-case.ts';

/** What is handed on, and where a new heir belongs. */
export type Inheritance = { readonly given: HandOver; readonly inductions: readonly Induction[] };

/**
 * Whoever takes over from somebody: a person known nearby by name, or anybody with a work email, so that a slip of
 * the pen makes nobody new; undefined where none is named.
 */
export async function heirFor(
  tx: Tx,
  words: string,
  leaver: PersonId,
  { given, inductions }: Inheritance,
): Promise<{ id: PersonId; name: string } | undefined> {
  const wanted = words.trim();
  if (!wanted) return undefined;
  const at = await homeOfHeir(tx, leaver, { given, inductions });
  if (!at) throw new Refused<LeaverRefusal>({ no: 'heir unknown' });
  const near = await choicesAround(tx, await pcnsAt(tx, at));
  const isNear = near.some(({ name }) => nameKey(name) === nameKey(wanted));
  if (!isNear && !wanted.includes('@')) throw new Refused<LeaverRefusal>({ no: 'heir unknown' });
  const named = await peopleFrom(tx, wanted, at);
  if (named.refusal) throw new Refused<LeaverRefusal>(named.refusal);
  const [heir, ...others] = await peopleByIds(tx, named.people);
  if (!heir || others.length || heir.id === leaver) throw new Refused<LeaverRefusal>({ no: 'heir unknown' });
  const ofTheirOwn = inductions.some(
    ({ id, linkWorker }) => given.inductions.includes(id) && linkWorker === heir.id,
  );
  if (ofTheirOwn) throw new Refused<LeaverRefusal>({ no: 'their own' });
  return heir;
}

/** Where the first thing that is handed on belongs. */
async function homeOfHeir(
  tx: Tx,
  leaver: PersonId,
  { given, inductions }: Inheritance,
): Promise<Belonging | undefined> {
  const [practiceId] = given.practices;
  if (practiceId) return { practiceId };
  const held = inductions.find(({ id }) => given.inductions.includes(id));
  if (held) return { organisationId: held.employer.id };
  const { pcns, charityPcns } = await officesOf(tx, leaver);
  const [organisationId] = [...pcns, ...charityPcns];
  return organisationId ? { organisationId } : undefined;
}

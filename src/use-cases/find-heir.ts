import type { Induction } from '../induction/induction.ts';
import type { PersonId } from '../induction/role.ts';
import { officesOf } from '../store/offices.ts';
import { peopleByIds } from '../store/people.ts';
import type { Tx } from '../store/transaction.ts';
import { choicesAround, pcnsOf } from './choices.ts';
import type { LeaverRefusal } from './let-leave.ts';
import { peopleFrom } from './name-people.ts';
import { Refused } from './use-case.ts';

/**
 * Whoever takes over from somebody: a person known nearby by name, or anybody with a work address, so that a slip of
 * the pen makes nobody new; undefined where none is named.
 */
export async function heirFor(
  tx: Tx,
  words: string,
  leaver: PersonId,
  inductions: readonly Induction[],
): Promise<{ id: PersonId; name: string } | undefined> {
  const wanted = words.trim();
  if (!wanted) return undefined;
  const { roles } = await officesOf(tx, leaver);
  const placed = inductions.flatMap(({ placements }) => placements.map(({ practice }) => practice.id));
  const practices = [...roles.keys(), ...placed];
  const [practiceId] = practices;
  const near = await choicesAround(tx, await pcnsOf(tx, practices));
  const isNear = near.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (!practiceId || !(isNear || wanted.includes('@')))
    throw new Refused<LeaverRefusal>({ no: 'heir unknown' });
  const named = await peopleFrom(tx, wanted, { practiceId });
  if (named.refusal) throw new Refused<LeaverRefusal>(named.refusal);
  const [heir, ...others] = await peopleByIds(tx, named.people);
  if (!heir || others.length || heir.id === leaver) throw new Refused<LeaverRefusal>({ no: 'heir unknown' });
  return heir;
}

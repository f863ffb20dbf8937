import { currentPlacements, type Induction, personIn } from '../induction/induction.ts';
import type { PersonId } from '../induction/role.ts';
import { sayUnreachable } from '../induction/say-unreachable.ts';
import { inductionIdsOf } from '../store/inductions.ts';
import { loadInduction } from '../store/load-induction.ts';
import { oweNews } from '../store/notices.ts';
import { forgetReach, placeOf } from '../store/reach.ts';
import type { Tx } from '../store/transaction.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Notes that Teams takes no message to somebody any more, and tells whoever manages them, once until they are back (domain: the
 * one ladder, urgent).
 */
export async function tellUnreachable(tx: Tx, person: PersonId, around: Surroundings): Promise<void> {
  if (!(await placeOf(tx, person))) return;
  await forgetReach(tx, person);
  const managers = new Map<PersonId, string>();
  for (const id of await inductionIdsOf(tx, person)) {
    const induction = await loadInduction(tx, id);
    for (const manager of managersOf(person, induction))
      managers.set(manager, personIn(induction, person).name);
  }
  for (const [manager, name] of managers) await oweNews(tx, manager, sayUnreachable(name), around.clock());
}

/** The manager of each practice they are at, and the line manager where that is nobody else. */
function managersOf(person: PersonId, induction: Induction): PersonId[] {
  const at = currentPlacements(induction).filter(({ practice: { slots, staff } }) =>
    [...staff, ...Object.values(slots).flat()].includes(person),
  );
  const here = at.flatMap(({ practice }) => practice.slots['practice-manager'] ?? []);
  const others = here.filter((one) => one !== person);
  return others.length ? others : (induction.roles['line-manager'] ?? []).filter((one) => one !== person);
}

import { currentPlacements, type Induction, personIn } from '../induction/induction.ts';
import type { PersonId } from '../induction/role.ts';
import { sayNotOpened } from '../induction/say-unreachable.ts';
import { inductionIdsOf } from '../store/inductions.ts';
import { loadInduction } from '../store/load-induction.ts';
import { oweNews, rewriteNews, unopenedNews } from '../store/notices.ts';
import { noteOutOfReach, noteOutTold, outOfReach } from '../store/out-of-reach.ts';
import { forgetReach, placeOf } from '../store/reach.ts';
import type { Tx } from '../store/transaction.ts';
import { noteUnreached } from '../store/unreached.ts';
import { intendUnreached } from './intend-urgent.ts';
import { type Surroundings, todayOf } from './surroundings.ts';

/**
 * Notes that nothing reaches somebody, and tells whoever manages them, once until they are back and before their next digest (domain:
 * the one ladder, urgent). A manager who cannot be told yet is told another time.
 */
export async function tellUnreachable(tx: Tx, person: PersonId, around: Surroundings): Promise<void> {
  if (await placeOf(tx, person)) await forgetReach(tx, person, around.clock());
  else await noteOutOfReach(tx, person, 'not opened', around.clock());
  const out = await outOfReach(tx, person);
  if (!out || out.told) return;
  const managers = await managersFor(tx, person);
  if (out.why === 'gone') return tellGone(tx, person, [...managers.keys()], around);
  for (const [manager, name] of managers) {
    const botId = (await placeOf(tx, manager))?.botId;
    if (botId === undefined) continue;
    await oweNotOpened(tx, { manager, name, botId }, around);
    await noteOutTold(tx, person);
  }
}

/** Whoever took Belong away, or turned it off, cannot be helped by a link: their managers hear of it as what cannot wait. */
async function tellGone(
  tx: Tx,
  person: PersonId,
  managers: readonly PersonId[],
  around: Surroundings,
): Promise<void> {
  for (const reader of managers) await noteUnreached(tx, { reader, person, on: todayOf(around) });
  await intendUnreached(tx, managers, around);
  await noteOutTold(tx, person);
}

/** Whoever has several such people hears of all of them in one message, as long as it has not gone out. */
async function oweNotOpened(
  tx: Tx,
  { manager, name, botId }: { manager: PersonId; name: string; botId: string },
  around: Surroundings,
): Promise<void> {
  const waiting = await unopenedNews(tx, manager);
  const unopened = [...(waiting?.news.unopened ?? []), name].toSorted((one, other) =>
    one.localeCompare(other),
  );
  const news = { ...sayNotOpened(unopened, botId), unopened };
  if (waiting) await rewriteNews(tx, waiting.id, news);
  else await oweNews(tx, manager, news, around.clock());
}

/** Everybody who manages somebody in any induction, with the name they know them by. */
async function managersFor(tx: Tx, person: PersonId): Promise<ReadonlyMap<PersonId, string>> {
  const managers = new Map<PersonId, string>();
  for (const id of await inductionIdsOf(tx, person)) {
    const induction = await loadInduction(tx, id);
    for (const manager of managersOf(person, induction))
      managers.set(manager, personIn(induction, person).name);
  }
  return managers;
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

import { isBeyond, isInDigestHours, isInUrgentHours } from '../induction/nudges-today.ts';
import type { PersonId } from '../induction/role.ts';
import { happenedHearings, isUrgent } from '../induction/urgent.ts';
import { intend, lastUrgentOn } from '../store/nudges.ts';
import { forgetMisses } from '../store/told.ts';
import type { Tx } from '../store/transaction.ts';
import { untoldUnreached } from '../store/unreached.ts';
import { asFoundBy } from './as-others-see-it.ts';
import type { Change } from './carry-through.ts';
import { nudgeGround } from './nudge-ground.ts';
import { partsOf } from './part.ts';
import { nowOf, type Surroundings, todayOf } from './surroundings.ts';

/** A step was said not to have happened: whoever cannot wait for their digest is written to in these hours, or else by the sweep. */
export async function intendMissed(tx: Tx, change: Change): Promise<void> {
  const { around, asker, after } = change;
  await forgetMisses(tx, after.id);
  const { part, step } = asFoundBy(asker.person, change);
  const ground = await nudgeGround(tx, part, around);
  const today = todayOf(around);
  for (const hearing of happenedHearings(step, ground.ladder)) {
    const { person, day } = hearing;
    if (!day.equals(today) || !isUrgent(step, hearing) || !isInUrgentHours(ground, person, nowOf(around)))
      continue;
    await intend(tx, { person, kind: 'urgent', onDay: today }, around.clock());
  }
}

/** Whoever has yet to hear that somebody cannot be reached is written to in their hours: at once, or in their digest. */
export async function intendUnreached(
  tx: Tx,
  readers: readonly PersonId[],
  around: Surroundings,
): Promise<void> {
  const last = await lastUrgentOn(tx, readers);
  for (const person of readers) {
    const all = await untoldUnreached(tx, person);
    if (all.length === 0) continue;
    const kind = all.some(({ since }) => isBeyond(last.get(person), since)) ? 'urgent' : 'digest';
    const isTime = kind === 'urgent' ? isInUrgentHours : isInDigestHours;
    for (const part of await partsOf(tx, person, around)) {
      const ground = await nudgeGround(tx, part, around);
      if (!isTime(ground, person, nowOf(around))) continue;
      await intend(tx, { person, kind, onDay: todayOf(around) }, around.clock());
    }
  }
}

import type { Temporal } from 'temporal-polyfill';
import { cannotWait, isWorthSaying } from '../induction/digest.ts';
import type { Rung } from '../induction/ladder.ts';
import { latest } from '../induction/nudge-hours.ts';
import { isInDigestHours, isInUrgentHours, isTick } from '../induction/nudges-today.ts';
import { type Nudge, type NudgeState, settle } from '../store/nudges.ts';
import type { Tx } from '../store/transaction.ts';
import { tellInNudge, type Unreached, untoldUnreached } from '../store/unreached.ts';
import { takeWaiting } from '../store/waiting-nudges.ts';
import { type Digest, digestOf, type Heard, inOrder, isCounted, type ToHear } from './digest-today.ts';
import { nudgeGround } from './nudge-ground.ts';
import { partsOf } from './part.ts';
import { nowOf, type Surroundings, todayOf } from './surroundings.ts';

/** What was said in a digest, as far as telling it again has to know. */
export type Said = {
  readonly step: string;
  readonly rung: Rung;
  readonly anchor: string;
  /** Whether it was a question on a tick list. */
  readonly tick?: true;
  /** Whether it was only counted. */
  readonly counted?: true;
};

/**
 * Takes a nudge to send it, if it is still true and inside its reader's hours; undefined where it is not, or somebody else has it.
 * May: Belong itself. Records: what is being said, and that nobody knows yet whether it arrived.
 */
export async function takeNudge(around: Surroundings, id: string): Promise<Digest | undefined> {
  return around.database.transaction(async (tx) => {
    const nudge = await takeWaiting(tx, id, around.clock());
    if (!nudge) return undefined;
    const found = await lookFor(tx, nudge, around);
    const unreached = await untoldUnreached(tx, nudge.person);
    const end = endOf(nudge, { found, unreached }, around);
    if (end) {
      await settle(tx, id, 'waiting', { ...end, at: around.clock() });
      return undefined;
    }
    await settle(tx, id, 'waiting', {
      state: 'unknown',
      reason: 'on its way',
      at: around.clock(),
      attempts: nudge.attempts + 1,
      items: inOrder(found, nudge.person).map(saidOf),
    });
    await tellInNudge(
      tx,
      id,
      nudge.person,
      unreached.map(({ person }) => person),
    );
    const names = unreached.map(({ name }) => name);
    return digestOf(tx, nudge, found, { unreached: names, holidays: around.holidays });
  });
}

/** What is new and cannot wait, or for a digest all that there is to hear. */
async function lookFor(
  tx: Tx,
  { person, kind }: Pick<Nudge, 'person' | 'kind'>,
  around: Surroundings,
): Promise<ToHear[]> {
  const found: ToHear[] = [];
  for (const part of await partsOf(tx, person, around)) {
    const ground = await nudgeGround(tx, part, around);
    const theirs = ground.items.filter(({ hearing }) => hearing.person === person);
    found.push({ part, ground, items: kind === 'urgent' ? theirs.filter(cannotWait) : theirs });
  }
  return found;
}

type End = { readonly state: NudgeState; readonly reason: string; readonly notBefore?: Temporal.Instant };

/** Why a nudge is not sent now, or nothing where it is. */
function endOf(
  { person, kind, onDay }: Nudge,
  { found, unreached }: { found: readonly ToHear[]; unreached: readonly Unreached[] },
  around: Surroundings,
): End | undefined {
  const now = nowOf(around);
  if (!onDay.equals(todayOf(around)) || now.toPlainTime().until(latest).sign <= 0)
    return { state: 'given up', reason: 'their hours are over' };
  if (!isWorthSaying(found.flatMap(({ items }) => items)) && unreached.length === 0)
    return { state: 'not needed', reason: 'all said' };
  const isTime = kind === 'urgent' ? isInUrgentHours : isInDigestHours;
  const isNow = found.some(
    ({ ground }) => ground.induction.people.has(person) && isTime(ground, person, now),
  );
  return isNow ? undefined : { state: 'given up', reason: 'outside their hours' };
}

function saidOf(heard: Heard): Said {
  const { part, step, item } = heard;
  const { rung, anchor } = item.hearing;
  return {
    step: step.step.id,
    rung,
    anchor: anchor.toString(),
    ...(isTick(item, part.induction) ? ({ tick: true } as const) : {}),
    ...(isCounted(heard) ? ({ counted: true } as const) : {}),
  };
}

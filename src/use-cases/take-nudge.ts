import type { Temporal } from 'temporal-polyfill';
import { isWorthSaying } from '../induction/digest.ts';
import type { Rung } from '../induction/ladder.ts';
import { isInHours, latest } from '../induction/nudge-hours.ts';
import { isTick } from '../induction/nudges-today.ts';
import type { PersonId } from '../induction/role.ts';
import { type Nudge, type NudgeState, settle, takeWaiting } from '../store/nudges.ts';
import type { Tx } from '../store/transaction.ts';
import { type Digest, digestOf, type Heard, inOrder, isKnown, type ToHear } from './digest-today.ts';
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
    const found = await lookFor(tx, nudge.person, around);
    const end = endOf(nudge, found, around);
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
    return digestOf(tx, nudge, found);
  });
}

async function lookFor(tx: Tx, person: PersonId, around: Surroundings): Promise<ToHear[]> {
  const found: ToHear[] = [];
  for (const part of await partsOf(tx, person, around)) {
    const ground = await nudgeGround(tx, part, around);
    const items = ground.items.filter(({ hearing }) => hearing.person === person);
    found.push({ part, ground, items });
  }
  return found;
}

type End = { readonly state: NudgeState; readonly reason: string; readonly notBefore?: Temporal.Instant };

/** Why a nudge is not sent now, or nothing where it is. */
function endOf({ person, onDay }: Nudge, found: readonly ToHear[], around: Surroundings): End | undefined {
  const now = nowOf(around);
  if (!onDay.equals(todayOf(around)) || now.toPlainTime().until(latest).sign <= 0)
    return { state: 'given up', reason: 'their hours are over' };
  if (!isWorthSaying(found.flatMap(({ items }) => items))) return { state: 'not needed', reason: 'all said' };
  const isNow = found.some(
    ({ ground }) =>
      ground.induction.people.has(person) && isInHours(ground.readerOf(person), now, ground.fromOf(person)),
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
    ...(isKnown(heard) || (step.step.staff && step.step.staff !== part.viewer)
      ? ({ counted: true } as const)
      : {}),
  };
}

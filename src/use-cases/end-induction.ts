import type { Induction } from '../induction/induction.ts';
import { may } from '../induction/permission.ts';
import { sayEnded } from '../induction/say-ending.ts';
import { peopleCalled } from '../store/accounts.ts';
import { inductionIdsOf, lockInduction } from '../store/inductions.ts';
import { oweNews } from '../store/notices.ts';
import { peopleByIds } from '../store/people.ts';
import { endInduction, handOver, markLeft } from '../store/placements.ts';
import { fromDay } from '../store/plain-day.ts';
import { mayTowards } from './authority.ts';
import { carryChange } from './carry-change.ts';
import { findInduction, nameIn } from './find-induction.ts';
import { NothingKept, Refused, type Room, useCase } from './use-case.ts';

/** An induction that was ended, or would be once its name is typed back; or why not. */
export type Ended =
  | { readonly refusal?: undefined; readonly name: string; readonly ended: boolean }
  | { readonly refusal: { readonly no: 'no such induction'; readonly names: readonly string[] } };

/**
 * Calls an induction off for good, once the link worker's whole name was typed back.
 * May: the line manager, and those who manage the employer. Records: that it ended.
 */
export const cancelInduction = useCase(
  { may: 'end an induction', records: 'ended' },
  async (room, name: string, typedBack: boolean): Promise<Ended> => {
    const found = await findInduction(room, 'end an induction', name ? { words: name } : undefined);
    if ('refusal' in found) return found;
    const { induction } = found;
    const whole = nameIn(induction);
    if (!typedBack || name.trim().toLowerCase() !== whole.toLowerCase()) return { name: whole, ended: false };
    await end(room, induction, 'cancelled');
    return { name: whole, ended: true };
  },
);

/** Somebody who leaves: whose induction ends, and who takes over what they did. */
export type Left =
  | {
      readonly refusal?: undefined;
      readonly name: string;
      readonly heir: string | undefined;
      readonly ends: boolean;
      /** How many inductions they had a part in besides their own. */
      readonly parts: number;
    }
  | { readonly refusal: LeaverRefusal };

export type LeaverRefusal =
  | { readonly no: 'nobody by that name' }
  | { readonly no: 'two of that name'; readonly name: string }
  | { readonly no: 'leaves nobody' };

/**
 * Lets somebody go kindly: a link worker's induction ends, and whoever takes over has the slots and roles of anybody
 * else. Unless sure, it only shows what that would do.
 * May: whoever manages them; an induction is ended by those who may end it. Records: that it ended or was changed.
 */
export const letLeave = useCase(
  { may: 'say who somebody is', records: 'ended' },
  async (room, who: string, heirName: string, sure: boolean): Promise<Left> => {
    const leaver = await personTowards(room, who);
    const heir = heirName ? await personTowards(room, heirName) : undefined;
    const parts = await heldParts(room, leaver.id);
    const own = parts.filter(({ linkWorker }) => linkWorker === leaver.id);
    if (!own.every((induction) => may('end an induction', room.asker.person, induction))) {
      await room.refused();
      return { refusal: { no: 'nobody by that name' } };
    }
    for (const induction of own) await end(room, induction, 'left');
    await handOver(room.tx, leaver.id, heir?.id);
    const others = parts.filter((induction) => !own.includes(induction));
    for (const induction of others) await carryChange(room, induction, { leaver: leaver.id });
    await markLeft(room.tx, leaver.id, fromDay(room.today));
    const left: Left = { name: leaver.name, heir: heir?.name, ends: own.length > 0, parts: others.length };
    if (!sure) throw new NothingKept(left);
    return left;
  },
);

async function end(room: Room, induction: Induction, as: 'cancelled' | 'left'): Promise<void> {
  const { tx, around, asker, today } = room;
  await endInduction(tx, induction.id, { on: fromDay(today), as });
  await room.record({ kind: 'ended', inductionId: induction.id, detail: { as } });
  for (const person of induction.people.keys()) {
    if (person !== asker.person) await oweNews(tx, person, sayEnded(induction, as, person), around.clock());
  }
}

/** Somebody of that name whom the asker manages; anybody else is nobody. */
async function personTowards(room: Room, name: string): Promise<{ id: string; name: string }> {
  const called = await peopleCalled(room.tx, { name, address: null });
  const theirs: string[] = [];
  for (const { id } of called) {
    if (await mayTowards(room.tx, 'say who somebody is', room.asker, id)) theirs.push(id);
  }
  const [person, ...others] = await peopleByIds(room.tx, theirs);
  if (others.length) throw new Refused<LeaverRefusal>({ no: 'two of that name', name });
  if (!person) throw new Refused<LeaverRefusal>({ no: 'nobody by that name' });
  return person;
}

async function heldParts({ tx }: Room, person: string): Promise<Induction[]> {
  const parts: Induction[] = [];
  for (const id of (await inductionIdsOf(tx, person)).toSorted()) parts.push(await lockInduction(tx, id));
  return parts;
}

import { asItStands } from '../induction/as-it-stands.ts';
import type { Change } from '../induction/change.ts';
import type { Induction } from '../induction/induction.ts';
import { roleNames } from '../induction/say-name.ts';
import { type InductionRole, inductionRoles, mostInRole } from '../induction/slots.ts';
import { setInductionRole } from '../store/placements.ts';
import type { Ref } from '../understanding/set-up-ask.ts';
import { applyChange } from './apply-change.ts';
import { carryChange } from './carry-change.ts';
import { choicesAround, pcnsOf } from './choices.ts';
import { type Effect, effectOf } from './effect.ts';
import { findInduction } from './find-induction.ts';
import type { PeopleRefusal } from './name-people.ts';
import { NothingKept, Refused, type Room, useCase } from './use-case.ts';

/** What a change did, or would do: how the induction is after it, and what it means for whom. */
export type Changed = (Effect & { readonly refusal?: undefined }) | { readonly refusal: ChangeRefusal };

/** A change that was made, or is shown first: `seen` is how it stood before. */
export type Shown =
  | (Effect & { readonly refusal?: undefined; readonly made: boolean; readonly seen: string })
  | { readonly refusal: ChangeRefusal };

export type ChangeRefusal =
  | PeopleRefusal
  | { readonly no: 'no such induction'; readonly names: readonly string[] }
  | { readonly no: 'no such place' | 'which place'; readonly names: readonly string[] }
  | { readonly no: 'no such employer'; readonly names: readonly string[] }
  | { readonly no: 'only practice' }
  /** Days at a practice, said by somebody who is no link worker. */
  | { readonly no: 'days of no place' }
  | { readonly no: 'too long ago' | 'too far ahead' | 'before the job' }
  | { readonly no: 'there already' }
  | { readonly no: 'changed meanwhile'; readonly what: readonly string[] }
  | { readonly no: 'leaves nobody' }
  | { readonly no: 'their own' }
  | { readonly no: 'stopped'; readonly says: readonly string[] }
  | { readonly no: 'not yours' };

/**
 * Changes who, where or when in an induction; unless sure, or where somebody has changed the same since it was seen, it
 * only shows what it would do and keeps nothing.
 * May: the line manager and those who manage the employer; managers of a practice for where and when. Records: the
 * change.
 */
export const changeInduction = useCase(
  { may: 'change an induction', records: 'changed' },
  async (room, ref: Ref | undefined, change: Change, { sure, seen }: Sureness): Promise<Shown> => {
    const people = ['role', 'employer', 'main'].includes(change.kind);
    const found = await findInduction(room, people ? 'change its people' : 'change an induction', ref);
    if ('refusal' in found) return found;
    const stands = asItStands(found.induction, change);
    const isSure = sure && (seen ?? stands) === stands;
    const edit = (induction: Induction) => applyChange(room, induction, change);
    const shown = { ...(await made(room, found.induction, edit, change.kind)), made: isSure, seen: stands };
    if (!isSure) throw new NothingKept(shown);
    return shown;
  },
);

/**
 * Saves who holds which role, as a card had it: only what its reader changed, and nothing where somebody else has
 * changed the same role since.
 * May: the line manager, and those who manage the employer. Records: the change.
 */
export const savePeople = useCase(
  { may: 'change its people', records: 'changed' },
  async (room, ref: Ref, was: RoleIds, now: RoleIds): Promise<Changed> => {
    const found = await findInduction(room, 'change its people', ref);
    if ('refusal' in found) return found;
    const { induction } = found;
    const wished = inductionRoles.filter(
      (role) => now[role] !== undefined && now[role] !== (was[role] ?? ''),
    );
    const clash = wished.filter((role) => (was[role] ?? '') !== (induction.roles[role] ?? []).join(','));
    if (clash.length)
      return { refusal: { no: 'changed meanwhile', what: clash.map((role) => roleNames[role]) } };
    return made(room, induction, () => setRoles(room, induction, wished, now), 'role');
  },
);

type Sureness = { readonly sure: boolean; readonly seen?: string | undefined };

/** People's ids by role, with commas between those who share one. */
export type RoleIds = Partial<Readonly<Record<InductionRole, string>>>;

async function made(
  room: Room,
  before: Induction,
  edit: (induction: Induction) => Promise<void>,
  kind: Change['kind'],
): Promise<Effect> {
  await edit(before);
  const carried = await carryChange(room, before);
  await room.record({ kind: 'changed', inductionId: before.id, detail: { change: kind } });
  return effectOf(room, before, carried);
}

async function setRoles(
  room: Room,
  { id, linkWorker, people, placements }: Induction,
  wished: readonly InductionRole[],
  now: RoleIds,
): Promise<void> {
  const practices = placements.map(({ practice }) => practice.id);
  const around = await choicesAround(room.tx, await pcnsOf(room.tx, practices));
  const known = new Set([...people.keys(), ...around.map((one) => one.id)]);
  for (const role of wished) {
    const ids = (now[role] ?? '').split(',').filter((one) => known.has(one));
    if (ids.includes(linkWorker)) throw new Refused<ChangeRefusal>({ no: 'their own' });
    if (ids.length > mostInRole)
      throw new Refused<ChangeRefusal>({ no: 'too many people', most: mostInRole });
    await setInductionRole(room.tx, { inductionId: id, role, people: ids });
  }
}

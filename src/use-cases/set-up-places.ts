import { randomUUID } from 'node:crypto';
import { odsCode } from '../induction/ods-code.ts';
import { addManager, addOrganisation, organisations } from '../store/organisations.ts';
import { addPractice, fillSlot, practiceLike } from '../store/practices.ts';
import { checkText, isTextRefusal, type TextRefusal } from '../understanding/check-text.ts';
import { type PeopleRefusal, peopleFrom } from './name-people.ts';
import { Refused, type Room, useCase } from './use-case.ts';

/** A place that was added, or why not. */
export type PlaceAdded =
  | { readonly refusal?: undefined; readonly id: string; readonly name: string }
  | { readonly refusal: PlaceRefusal };

export type PlaceRefusal =
  | PeopleRefusal
  | { readonly no: 'administrators only' }
  | { readonly no: 'no name'; readonly why: TextRefusal }
  | { readonly no: 'no such code' }
  | { readonly no: 'there already'; readonly name: string }
  | { readonly no: 'no such organisation'; readonly names: readonly string[] }
  | { readonly no: 'nothing called so'; readonly name: string }
  | { readonly no: 'manager missing' };

const longestName = 80;

export type OrganisationWish = {
  readonly kind: 'pcn' | 'charity';
  readonly name: string;
  /** The PCN a charity works with, by name or id. */
  readonly pcn?: string | undefined;
  readonly manager: string;
};

/**
 * Adds an organisation that employs link workers, with who manages it.
 * May: administrators. Records: that it was set up.
 */
export const addAnOrganisation = useCase(
  { may: 'set up organisations', records: 'set up' },
  async (room, wish: OrganisationWish): Promise<PlaceAdded> => {
    const name = nameFor(wish.name);
    if (!room.asker.administrator) return notAdministrator(room);
    if (typeof name !== 'string') return { refusal: name };
    const all = await organisations(room.tx, 'all');
    if (all.some((one) => isSameName(one.name, name))) return { refusal: { no: 'there already', name } };
    const pcn = wish.kind === 'charity' ? await pcnFor(room, wish.pcn) : undefined;
    if (pcn && 'refusal' in pcn) return pcn;
    if (!wish.manager.trim()) return { refusal: { no: 'manager missing' } };
    const id = randomUUID();
    await addOrganisation(room.tx, { id, name, kind: wish.kind, pcn_id: pcn?.id ?? null });
    const managers = await peopleFrom(room.tx, wish.manager, { organisationId: id });
    if (managers.refusal) throw new Refused(managers.refusal);
    for (const person of managers.people) await addManager(room.tx, id, person);
    await room.record({ kind: 'set up', detail: { organisation: id } });
    return { id, name };
  },
);

export type PracticeWish = {
  readonly name: string;
  readonly odsCode: string;
  readonly pcn?: string | undefined;
  readonly manager: string;
};

/**
 * Adds a practice that receives link workers, with its first manager.
 * May: administrators. Records: that it was set up.
 */
export const addAPractice = useCase(
  { may: 'set up organisations', records: 'set up' },
  async (room, wish: PracticeWish): Promise<PlaceAdded> => {
    const name = nameFor(wish.name);
    if (!room.asker.administrator) return notAdministrator(room);
    if (typeof name !== 'string') return { refusal: name };
    const code = odsCode(wish.odsCode);
    if (!code) return { refusal: { no: 'no such code' } };
    const pcn = await pcnFor(room, wish.pcn);
    if ('refusal' in pcn) return pcn;
    const same = await practiceLike(room.tx, { odsCode: code, name, pcn: pcn.id });
    if (same) return { refusal: { no: 'there already', name: same.name } };
    if (!wish.manager.trim()) return { refusal: { no: 'manager missing' } };
    const id = randomUUID();
    await addPractice(room.tx, { id, name, ods_code: code, pcn_id: pcn.id });
    const managers = await peopleFrom(room.tx, wish.manager, { practiceId: id });
    if (managers.refusal) throw new Refused(managers.refusal);
    for (const personId of managers.people) {
      await fillSlot(room.tx, { practiceId: id, role: 'practice-manager', personId });
      await fillSlot(room.tx, { practiceId: id, role: 'staff', personId });
    }
    await room.record({ kind: 'set up', practiceId: id });
    return { id, name };
  },
);

/** Says and notes that only administrators may. */
export async function notAdministrator(room: Room): Promise<PlaceAdded> {
  room.refused();
  return { refusal: { no: 'administrators only' } };
}

/** The PCN named, or the only one there is. */
async function pcnFor(
  { tx }: Room,
  wanted: string | undefined,
): Promise<{ id: string } | { refusal: PlaceRefusal }> {
  const pcns = (await organisations(tx, 'all')).filter(({ kind }) => kind === 'pcn');
  const words = wanted?.trim().toLowerCase();
  const fitting = words
    ? pcns.filter(({ id, name }) => id === words || name.toLowerCase().includes(words))
    : pcns;
  const [only, ...others] = fitting;
  if (only && others.length === 0) return only;
  return { refusal: { no: 'no such organisation', names: pcns.map(({ name }) => name) } };
}

/** A place's name as it can be kept, or why not. */
export function nameFor(text: string): string | PlaceRefusal {
  const checked = checkText(text, [text]);
  if (isTextRefusal(checked)) return { no: 'no name', why: checked };
  return checked.length > longestName
    ? { no: 'no name', why: { no: 'too long', limit: longestName } }
    : checked;
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

import { odsCode } from '../induction/ods-code.ts';
import { organisations, renameOrganisation, setManagers } from '../store/organisations.ts';
import { changePractice, practiceLike, practiceNames } from '../store/practices.ts';
import { peopleFrom } from './name-people.ts';
import { fitting } from './places.ts';
import { nameFor, notAdministrator, type PlaceAdded } from './set-up-places.ts';
import { Refused, type Room, useCase } from './use-case.ts';

/** What is to be put right of a PCN, charity or practice: how it is called, its code, or who manages it. */
export type Correction = { readonly what: 'name' | 'code' | 'managers'; readonly value: string };

/**
 * Puts right how a place is called, its code, or who manages an organisation.
 * May: administrators. Records: that it was set up.
 */
export const correctPlace = useCase(
  { may: 'set up organisations', records: 'set up' },
  async (room, words: string, { what, value }: Correction): Promise<PlaceAdded> => {
    if (!room.asker.administrator) return notAdministrator(room);
    const [practice, ...practices] = fitting(await practiceNames(room.tx, 'all'), { words });
    const [organisation, ...others] = fitting(await organisations(room.tx, 'all'), { words });
    if (practice && practices.length === 0 && !organisation && what !== 'managers')
      return correctPractice(room, practice.id, { what, value });
    if (organisation && others.length === 0 && what !== 'code')
      return correctOrganisation(room, organisation.id, { what, value });
    return { refusal: { no: 'nothing called so', name: words } };
  },
);

async function correctPractice(room: Room, id: string, { what, value }: Correction): Promise<PlaceAdded> {
  const name = what === 'name' ? nameFor(value) : undefined;
  if (typeof name === 'object') return { refusal: name };
  const code = what === 'code' ? odsCode(value) : undefined;
  if (what === 'code' && !code) return { refusal: { no: 'no such code' } };
  const [practice] = await practiceNames(room.tx, { ids: [id] });
  const pcn = practice?.pcn ?? null;
  const same = await practiceLike(room.tx, { odsCode: code ?? '', name: name ?? '', pcn, but: id });
  if (same) return { refusal: { no: 'there already', name: same.name } };
  await changePractice(room.tx, id, { ...(name ? { name } : {}), ...(code ? { ods_code: code } : {}) });
  await room.record({ kind: 'set up', practiceId: id, detail: { corrected: what } });
  return named(room, id);
}

async function named({ tx }: Room, id: string): Promise<PlaceAdded> {
  const [practice] = await practiceNames(tx, { ids: [id] });
  return { id, name: practice?.name ?? '' };
}

async function correctOrganisation(room: Room, id: string, { what, value }: Correction): Promise<PlaceAdded> {
  const all = await organisations(room.tx, 'all');
  const name = what === 'name' ? nameFor(value) : (all.find((one) => one.id === id)?.name ?? '');
  if (typeof name === 'object') return { refusal: name };
  if (what === 'name') {
    if (all.some((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase()))
      return { refusal: { no: 'there already', name } };
    await renameOrganisation(room.tx, id, name);
  } else {
    const people = await peopleFrom(room.tx, value, { organisationId: id });
    if (people.refusal) throw new Refused(people.refusal);
    if (people.people.length === 0) return { refusal: { no: 'manager missing' } };
    await setManagers(room.tx, id, people.people);
  }
  await room.record({ kind: 'set up', detail: { organisation: id, corrected: what } });
  return { id, name };
}

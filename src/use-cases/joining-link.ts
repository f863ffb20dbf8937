import { randomInt } from 'node:crypto';
import { joiningCodeOf, saveJoiningCode } from '../store/practices.ts';
import { findPlace, type NoPlace, type PlaceRef } from './places.ts';
import { useCase } from './use-case.ts';

/** The code of a practice's joining link, or why there is none. */
export type JoiningLink =
  | { readonly refusal?: undefined; readonly code: string; readonly name: string }
  | { readonly refusal: NoPlace };

/** Letters and figures that nobody takes for one another. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/**
 * The code with which people ask to join a practice's list; made once, and it opens nothing by itself.
 * May: whoever sets the practice up. Records: that it was set up.
 */
export const joiningLink = useCase(
  { may: 'set up a practice', records: 'set up' },
  async (room, ref: PlaceRef): Promise<JoiningLink> => {
    const found = await findPlace(room, 'set up a practice', ref);
    if ('refusal' in found) return found;
    const { id, name } = found.practice;
    const known = await joiningCodeOf(room.tx, id);
    if (known) return { code: known, name };
    const code = Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
    await saveJoiningCode(room.tx, id, code);
    await room.record({ kind: 'set up', practiceId: id, detail: { joiningLink: true } });
    return { code, name };
  },
);

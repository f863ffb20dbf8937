import { forgetReach, noteReach, type Place } from '../store/reach.ts';
import type { Asker, Surroundings } from './surroundings.ts';

/**
 * Notes where somebody can be written to, from what they last sent.
 * May: everybody on the roster. Records: the place.
 */
export async function rememberPlace({ database }: Surroundings, asker: Asker, place: Place): Promise<void> {
  await database.transaction((tx) => noteReach(tx, asker.person, place));
}

/**
 * Forgets where somebody could be written to, because they removed Belong; the next install welcomes them anew.
 * May: everybody on the roster. Records: that nothing is known.
 */
export async function forgetPlace({ database }: Surroundings, asker: Asker): Promise<void> {
  await database.transaction((tx) => forgetReach(tx, asker.person));
}

import { wakeNotices } from '../store/notices.ts';
import { forgetReach, noteReach, type Place } from '../store/reach.ts';
import { useCase } from './use-case.ts';

/**
 * Notes where somebody can be written to, from what they last sent; what waited for that waits no longer.
 * May: everybody on the roster. Records: the place.
 */
export const rememberPlace = useCase(
  { may: 'everybody', records: 'a place' },
  async ({ tx, asker }, place: Place): Promise<void> => {
    await noteReach(tx, asker.person, place);
    await wakeNotices(tx, asker.person);
  },
);

/**
 * Forgets where somebody could be written to, because they removed Belong; the next install welcomes them anew.
 * May: everybody on the roster. Records: that they are gone.
 */
export const forgetPlace = useCase(
  { may: 'everybody', records: 'a place' },
  ({ tx, asker, around }): Promise<void> => forgetReach(tx, asker.person, around.clock()),
);

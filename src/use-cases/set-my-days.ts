import { inductionIdsOf, lockInductions } from '../store/inductions.ts';
import { setWeek } from '../store/roster.ts';
import { setDays } from './apply-change.ts';
import { carryChange } from './carry-change.ts';
import type { ChangeRefusal } from './change-induction.ts';
import { useCase } from './use-case.ts';

/**
 * Says on which days of the week somebody works; a link worker's are those at a practice.
 * May: everybody, for themselves. Records: the change.
 */
export const setMyDays = useCase(
  { may: 'everybody', records: 'changed' },
  async (room, week: readonly number[], place: string): Promise<MyDays> => {
    const parts = await lockInductions(room.tx, await inductionIdsOf(room.tx, room.asker.person));
    const own = parts.find(({ linkWorker }) => linkWorker === room.asker.person);
    if (own) await setDays(room, own, { kind: 'days', place, week });
    else await setWeek(room.tx, room.asker.person, week);
    for (const induction of parts) await carryChange(room, induction);
    await room.record({ kind: 'changed', detail: { week: [...week] } });
    return { week, at: own ? place : '' };
  },
);

/** The days that were saved, or why not. */
export type MyDays =
  | { readonly refusal?: undefined; readonly week: readonly number[]; readonly at: string }
  | { readonly refusal: ChangeRefusal };

import { inductionIdsOf } from '../store/inductions.ts';
import { lockInductions } from '../store/load-induction.ts';
import { setWeek } from '../store/roster.ts';
import { setDays } from './apply-change.ts';
import { carryChange } from './carry-change.ts';
import type { ChangeRefusal } from './change-induction.ts';
import { type Effect, effectOf } from './effect.ts';
import { NothingKept, useCase } from './use-case.ts';

/** The days that were saved or would be, and what that does to the inductions they have a part in; or why not. */
export type MyDays =
  | {
      readonly refusal?: undefined;
      readonly week: readonly number[];
      /** The practice whose days a link worker has said. */
      readonly at: string;
      readonly effects: readonly Effect[];
      readonly saved: boolean;
    }
  | { readonly refusal: ChangeRefusal };

/**
 * Says on which days of the week somebody works; a link worker's are those at a practice. Unless sure, where it would
 * be told to others it only shows what it would do.
 * May: everybody, for themselves. Records: the change.
 */
export const setMyDays = useCase(
  { may: 'everybody', records: 'changed' },
  async (room, week: readonly number[], place: string, sure: boolean): Promise<MyDays> => {
    const parts = await lockInductions(room.tx, await inductionIdsOf(room.tx, room.asker.person));
    const own = parts.find(({ linkWorker }) => linkWorker === room.asker.person);
    if (own) await setDays(room, own, { kind: 'days', place, week });
    else if (place) return { refusal: { no: 'days of no place' } };
    else await setWeek(room.tx, room.asker.person, week);
    const effects: Effect[] = [];
    for (const induction of parts) {
      const carried = await carryChange(room, induction);
      if (carried.changes.length) effects.push(await effectOf(room, induction, carried));
    }
    await room.record({ kind: 'changed', detail: { week: [...week] } });
    const days = { week, at: own ? place : '', effects };
    if (effects.length && !sure) throw new NothingKept({ ...days, saved: false });
    return { ...days, saved: true };
  },
);

import type { Temporal } from 'temporal-polyfill';
import { withoutLeave } from '../induction/leaves.ts';
import type { Away } from '../induction/working-day.ts';
import { inductionIdsOf } from '../store/inductions.ts';
import { holdLeaves, saveLeaves } from '../store/leaves.ts';
import { lockInductions } from '../store/load-induction.ts';
import { lookAnew } from './look-anew.ts';
import { tellCovers } from './tell-covers.ts';
import { useCase } from './use-case.ts';

/** A leave that has ended or was called off, or nothing where there is none such. */
export type LeaveEnded = { readonly away: Away; readonly hadBegun: boolean } | undefined;

/**
 * Ends the leave that somebody is on from today, or calls one off by its first day.
 * May: everybody, for themselves. Records: the days, and that they are gone.
 */
export const endLeave = useCase(
  { may: 'everybody', records: 'changed' },
  async (room, first?: Temporal.PlainDate): Promise<LeaveEnded> => {
    const { tx, asker, today } = room;
    const inductions = await lockInductions(tx, await inductionIdsOf(tx, asker.person));
    const all = await holdLeaves(tx, asker.person);
    const open = all.filter(({ to }) => to.until(today).sign <= 0);
    const gone = open.find(({ from }) => (first ? from.equals(first) : from.until(today).sign >= 0));
    if (!gone) return undefined;
    await saveLeaves(tx, asker.person, withoutLeave(all, gone, today));
    await lookAnew(room, inductions);
    await tellCovers(room, [gone], undefined);
    const { from, to } = gone;
    await room.record({
      kind: 'changed',
      detail: { leaveEnded: { from: from.toString(), to: to.toString() } },
    });
    return { away: { from, to }, hadBegun: from.until(today).sign >= 0 };
  },
);

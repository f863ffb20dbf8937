import { type LeaveProblem, leaveProblem } from '../induction/leave-problem.ts';
import { overlap, withLeave } from '../induction/leaves.ts';
import type { Away, Leave } from '../induction/working-day.ts';
import { inductionIdsOf } from '../store/inductions.ts';
import { holdLeaves, saveLeaves } from '../store/leaves.ts';
import { lockInductions } from '../store/load-induction.ts';
import type { Ref } from '../understanding/set-up-ask.ts';
import { type CoverChoice, type CoverRefusal, coverMeant } from './find-cover.ts';
import { type LeaveEffect, leaveEffect } from './leave-effect.ts';
import { lookAnew } from './look-anew.ts';
import { tellCovers } from './tell-covers.ts';
import { NothingKept, type Room, useCase } from './use-case.ts';

/** Days somebody wants to be away, whom they name as cover, and whether it was read back to them. */
export type LeaveWish = Away & { readonly cover?: Ref | undefined; readonly sure: boolean };

export type LeaveRefusal = { readonly no: LeaveProblem } | CoverRefusal;

/** A leave as it was saved or would be, and what it means; or why not. */
export type LeaveTaken =
  | {
      readonly refusal?: undefined;
      readonly away: Away;
      readonly cover: CoverChoice | undefined;
      /** Whether they are a link worker, for whom nobody can answer. */
      readonly isLinkWorker: boolean;
      /** Leaves whose place it takes. */
      readonly replaces: readonly Away[];
      readonly means: LeaveEffect;
      readonly saved: boolean;
    }
  | { readonly refusal: LeaveRefusal };

/**
 * Keeps the days on which somebody is away, and who covers; unless sure it only shows what it would do.
 * May: everybody, for themselves. Records: the days and the cover, and never why.
 */
export const takeLeave = useCase(
  { may: 'everybody', records: 'changed' },
  async (room, { from, to, cover: named, sure }: LeaveWish): Promise<LeaveTaken> => {
    const { tx, asker, today } = room;
    const away = { from, to };
    const problem = leaveProblem(away, today);
    if (problem) return { refusal: { no: problem } };
    const before = await lockInductions(tx, await inductionIdsOf(tx, asker.person));
    const isLinkWorker = before.some(({ linkWorker }) => linkWorker === asker.person);
    const cover = named && !isLinkWorker ? coverMeant(named, asker.person, away, before) : undefined;
    if (cover && 'refusal' in cover) return cover;
    const replaced = await save(room, { ...away, cover: cover?.id ?? null });
    await tellCovers(room, replaced, cover && { ...away, cover: cover.id });
    const means = await leaveEffect(room, await lookAnew(room, before), away, cover?.id);
    const replaces = replaced.filter((one) => one.to.until(today).sign <= 0);
    const taken = { away, cover, isLinkWorker, replaces, means };
    if (!sure) throw new NothingKept({ ...taken, saved: false });
    return { ...taken, saved: true };
  },
);

/** Saves a leave, and gives those back whose place it took. */
async function save(room: Room, leave: Leave): Promise<Leave[]> {
  const { tx, asker, today } = room;
  const all = await holdLeaves(tx, asker.person);
  await saveLeaves(tx, asker.person, withLeave(all, leave, today));
  const { from, to, cover } = leave;
  await room.record({
    kind: 'changed',
    detail: { leave: { from: from.toString(), to: to.toString(), cover } },
  });
  return all.filter((one) => overlap(one, leave));
}

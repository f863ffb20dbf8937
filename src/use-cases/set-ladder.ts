import {
  isSameLadder,
  type LadderRung,
  type LadderSettings,
  ladderProblems,
  ladderRungs,
  usualLadder,
} from '../induction/ladder-settings.ts';
import { forgetLadder, saveLadder } from '../store/ladders.ts';
import { changing, clashesIn, type Edit, isWished } from './change-practice.ts';
import type { Room } from './use-case.ts';

/** Where somebody wants some rungs to be, in working days as they were written; or all where they usually are. */
export type LadderWish = Partial<Readonly<Record<LadderRung, string>>> | 'usual';

/**
 * Moves the rungs of a practice's ladder within their bounds; what is said of a step there from now on goes by it.
 * May: the practice's manager, those who manage its PCN, administrators. Records: that the practice was set up.
 */
export const setLadder = changing(
  'set up',
  (wish: LadderWish): Edit =>
    async (room, { id, ladder }, shown) => {
      const changed =
        wish === 'usual' ? [] : ladderRungs.filter((rung) => isWished(wish[rung], shown?.[rung]));
      const clash = clashesIn(changed, inWords(ladder), shown);
      if (clash) return clash;
      const wished = wish === 'usual' ? usualLadder : moved(ladder, wish, changed);
      const problems = ladderProblems(wished);
      if (problems.length) return { no: 'ladder out of bounds', problems };
      if (isSameLadder(wished, ladder)) return 'nothing';
      await keep(room, id, wished);
      return 'changed';
    },
);

/** A practice with the usual ladder keeps none of its own. */
async function keep({ tx }: Room, practice: string, ladder: LadderSettings): Promise<void> {
  if (isSameLadder(ladder, usualLadder)) await forgetLadder(tx, practice);
  else await saveLadder(tx, practice, ladder);
}

function moved(
  ladder: LadderSettings,
  wish: Partial<Record<LadderRung, string>>,
  changed: readonly LadderRung[],
): LadderSettings {
  return { ...ladder, ...Object.fromEntries(changed.map((rung) => [rung, daysIn(wish[rung] ?? '')])) };
}

/** Whatever is no number is out of bounds. */
function daysIn(text: string): number {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
}

/** A ladder as a form shows it. */
export function inWords(ladder: LadderSettings): Record<LadderRung, string> {
  return Object.fromEntries(ladderRungs.map((rung) => [rung, String(ladder[rung])])) as Record<
    LadderRung,
    string
  >;
}

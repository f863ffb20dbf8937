import type { DaySaid } from './days-said.ts';

/** Of several days the one that is wished for: “can’t do Tuesday 15th, could do the Thursday” is the last, of the same week. */
export function dayWishedFor(all: readonly DaySaid[], text: string): DaySaid | undefined {
  const [first, last] = [all[0], all.findLast((one) => !isRefused(one, text))];
  if (!first || !last || !('day' in first) || !('day' in last)) return last;
  const monday = first.day.subtract({ days: first.day.dayOfWeek - 1 });
  const behind = last.day.until(monday).days;
  return behind > 0 ? { ...last, day: last.day.add({ weeks: Math.ceil(behind / 7) }) } : last;
}

/** “Not Thursday”, “the 18th is no good”: such a day is the one that it cannot be. */
function isRefused({ said, at }: DaySaid, text: string): boolean {
  const [before, after] = [
    text.slice(Math.max(0, at - 25), at),
    text.slice(at + said.length, at + said.length + 25),
  ];
  return refusedBefore.test(before) || refusedAfter.test(after);
}

const refusedBefore =
  /\b(?:rather than|instead of|not|n[o']?t (?:do|be|make)|cannot (?:do|be|make)|can.?t (?:do|be|make)|off|on late shift|busy|from)\s+(?:on |the |on the )?$/i;
const refusedAfter = /^[ ,]*(?:is |'s |s )?(?:no good|out|any ?more|doesn|don|won|clash|not|bad|off)/i;

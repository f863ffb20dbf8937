/** How many of the owner's working days from its due day each rung is; must-haves go faster. */
export type LadderSettings = {
  readonly headsUp: number;
  readonly told: number;
  readonly toldMustHave: number;
  readonly toldNext: number;
  readonly toldNextMustHave: number;
};

/** The rungs that a practice may move, in the order in which they come. */
export const ladderRungs = ['headsUp', 'told', 'toldMustHave', 'toldNext', 'toldNextMustHave'] as const;
export type LadderRung = (typeof ladderRungs)[number];

/** The ladder as it is unless a practice says otherwise (domain: the one ladder). */
export const usualLadder: LadderSettings = {
  headsUp: 2,
  told: 2,
  toldMustHave: 1,
  toldNext: 5,
  toldNextMustHave: 3,
};

/** The fewest and the most working days that a rung may be. */
export type LadderBounds = { readonly from: number; readonly to: number };

/** A rung that is where it cannot be, and where it could be beside the others. */
export type LadderProblem = LadderBounds & { readonly rung: LadderRung };

/** How far a practice may move each rung, whatever the others are. */
export const ladderLimits: Readonly<Record<LadderRung, LadderBounds>> = {
  headsUp: { from: 0, to: 5 },
  told: { from: 1, to: 5 },
  toldMustHave: { from: 1, to: 3 },
  toldNext: { from: 2, to: 10 },
  toldNextMustHave: { from: 2, to: 5 },
};

/**
 * The rungs that are out of bounds: each has its limits, whoever is next hears after the first, and of a must-have nobody hears
 * later than of anything else.
 */
export function ladderProblems(settings: LadderSettings): LadderProblem[] {
  const alone = problemsWithin(settings, ladderLimits);
  return alone.length ? alone : problemsWithin(settings, beside(settings));
}

function problemsWithin(
  settings: LadderSettings,
  bounds: Readonly<Record<LadderRung, LadderBounds>>,
): LadderProblem[] {
  return ladderRungs
    .filter((rung) => !isWithin(settings[rung], bounds[rung]))
    .map((rung) => ({ rung, ...bounds[rung] }));
}

function isWithin(days: number, { from, to }: LadderBounds): boolean {
  return Number.isInteger(days) && from <= days && days <= to;
}

/** Each rung's limits, narrowed by those it stands between. */
function beside({ told, toldMustHave, toldNext }: LadderSettings): Record<LadderRung, LadderBounds> {
  const { toldMustHave: first, toldNext: next, toldNextMustHave: nextFirst } = ladderLimits;
  return {
    ...ladderLimits,
    toldMustHave: { ...first, to: Math.min(first.to, told) },
    toldNext: { ...next, from: told + 1 },
    toldNextMustHave: { from: toldMustHave + 1, to: Math.min(nextFirst.to, toldNext) },
  };
}

/** Whether two ladders are the same. */
export function isSameLadder(one: LadderSettings, other: LadderSettings): boolean {
  return ladderRungs.every((rung) => one[rung] === other[rung]);
}

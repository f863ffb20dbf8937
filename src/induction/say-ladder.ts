import type { LadderBounds, LadderProblem, LadderRung } from './ladder-settings.ts';

const mustHaves = 'what must be in place before patients are seen';

/** What each rung does, as somebody reads it who may move it. */
export const rungLabels: Readonly<Record<LadderRung, string>> = {
  headsUp: 'A reminder comes ahead of the day, to whoever it is for',
  told: 'When it is late, the first manager hears',
  toldMustHave: `The first manager hears of ${mustHaves}`,
  toldNext: 'While it is still late, the next manager hears',
  toldNextMustHave: `The next manager hears of ${mustHaves}`,
};

/** How many working days a rung is from the day, in words. */
export function sayRung(rung: LadderRung, days: number): string {
  if (rung === 'headsUp' && days === 0) return 'On the day only';
  const count = days === 1 ? '1 working day' : `${days} working days`;
  return rung === 'headsUp' ? `${count} before` : `After ${count}`;
}

const outOfBounds: Readonly<Record<LadderRung, string>> = {
  headsUp: 'A reminder ahead of the day can come',
  told: 'The first manager can hear',
  toldMustHave: `Of ${mustHaves}, the first manager can hear`,
  toldNext: 'The next manager can hear',
  toldNextMustHave: `Of ${mustHaves}, the next manager can hear`,
};

const why: Readonly<Record<LadderRung, string>> = {
  headsUp: '',
  told: '',
  toldMustHave: ' That is never later than for anything else.',
  toldNext: ' That is later than the first.',
  toldNextMustHave: ' That is later than the first, and never later than for anything else.',
};

/** Why a rung cannot be where it is wished, and where it can be. */
export function sayLadderProblem({ rung, ...bounds }: LadderProblem): string {
  return `${outOfBounds[rung]} ${sayBounds(rung, bounds)}.${why[rung]}`;
}

function sayBounds(rung: LadderRung, { from, to }: LadderBounds): string {
  if (rung === 'headsUp') return `up to ${to} working days before it, or not at all`;
  if (from === to) return `${to === 1 ? '1 working day' : `${to} working days`} after the day`;
  return `${from} to ${to} working days after the day`;
}

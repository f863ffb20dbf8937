import { movers } from './movers.ts';
import type { Reader } from './say-state.ts';
import { stepFacts } from './step-facts.ts';
import type { StepToday } from './step-today.ts';
import { mostUrgentFirst } from './urgency.ts';

/** What an induction wants of somebody: how soon (0 first), and in words. */
export type Need = {
  readonly rank: number;
  readonly says: string;
  /** How many steps want the same. */
  readonly count: number;
};

type Kind = readonly [wants: (step: StepToday, reader: Reader) => boolean, says: string];

const isMine = (step: StepToday, { viewer }: Reader) => movers(step).includes(viewer);
const isOpenAgain = ({ step }: StepToday) => step.state === 'not happened';
const isLate = (step: StepToday) => step.standing === 'slipped' && !isOpenAgain(step);

/** From what only its reader can move to what moves without them. */
const kinds: readonly Kind[] = [
  [(step, reader) => isMine(step, reader) && isLate(step), 'Yours, and late'],
  [(step, reader) => isMine(step, reader) && isOpenAgain(step), 'Yours, and open again'],
  [(step, reader) => isMine(step, reader) && step.step.state === 'said done', 'Yours to say'],
  [(step) => isLate(step) && step.line.mustHave, 'Late'],
  [isLate, 'Late'],
  [isOpenAgain, 'Open again'],
  [(step, reader) => isMine(step, reader) && step.standing === 'due', 'Yours today'],
  [({ standing }) => standing === 'due' || standing === 'early', 'Nothing is late. Next'],
];

/** The most urgent thing in an induction for one reader, of the steps they may see. */
export function needOf(steps: readonly StepToday[], reader: Reader): Need {
  const open = mostUrgentFirst(steps);
  for (const [rank, [wants, what]] of kinds.entries()) {
    const all = open.filter((step) => wants(step, reader));
    const [found] = all;
    if (found) return { rank, says: `${what}: ${sayStep(found, reader)}`, count: all.length };
  }
  return { rank: kinds.length, says: 'Nothing is late.', count: 0 };
}

function sayStep(found: StepToday, reader: Reader): string {
  const { title, place, says } = stepFacts(found, reader);
  return `“${[title, place].filter(Boolean).join(', ')}”. ${says}`;
}

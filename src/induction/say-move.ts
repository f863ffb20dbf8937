import { listed } from './say-day.ts';
import { callName, sayMove } from './say-name.ts';
import type { Reader } from './say-state.ts';
import type { StepToday } from './step-today.ts';

/** Whose move a step is: of those who are away and covered, whoever covers, and for whom. */
export function sayMoveToday(
  { covers }: Pick<StepToday, 'covers'>,
  people: readonly string[],
  { induction, viewer }: Pick<Reader, 'induction' | 'viewer'>,
): string {
  const away = [...new Set(covers.map(({ of }) => of))].filter(
    (one) => one !== viewer && people.includes(one),
  );
  const here = people.filter((person) => !away.includes(person));
  const move = sayMove(here, induction, viewer);
  if (away.length === 0) return move;
  const names = away.map((one) => callName(one, induction));
  return `${move} while ${listed(names)} ${names.length === 1 ? 'is' : 'are'} away`;
}

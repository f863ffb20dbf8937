import type { Temporal } from 'temporal-polyfill';
import { daysSaid } from './days-said.ts';

type PlainDate = Temporal.PlainDate;

/**
 * The day that words name which say nothing else, as people in England say it; 'unclear' where they are plainly
 * of a day but of no one day, and nothing where they are of another kind.
 */
export function relativeDay(words: string, today: PlainDate): PlainDate | 'unclear' | undefined {
  if (words === 'a fortnight') return today.add({ days: 14 });
  const [only] = daysSaid(words, today, 'coming');
  if (only?.said !== words) return undefined;
  return 'day' in only ? only.day : 'unclear';
}

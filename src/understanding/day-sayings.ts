import { figureDays } from './figure-days.ts';
import type { When } from './meant.ts';
import { monthDays } from './month-days.ts';
import { nearDays } from './near-days.ts';
import { noDays } from './no-days.ts';
import { ordinalDays } from './ordinal-days.ts';
import { type ReadAt, readAt, type Saying } from './saying.ts';
import { unclearDays } from './unclear-days.ts';
import { weekDays } from './week-days.ts';
import { weekdayDays } from './weekday-days.ts';
import { writtenDays } from './written-days.ts';

/** The longer before the shorter that stands in it: 'a week on Friday' before 'Friday'. */
const sayings: readonly Saying[] = [
  ...noDays,
  ...monthDays,
  ...unclearDays,
  ...figureDays,
  ...writtenDays,
  ...ordinalDays,
  ...weekdayDays,
  ...weekDays,
  ...nearDays,
];

/** What stands at one place of a text, and where its words end; nothing where no day is named there. */
export function sayingAt(text: string, at: number, when: When): ReadAt | undefined {
  for (const one of sayings) {
    const read = readAt(one, text, at, when);
    if (read) return read;
  }
  return undefined;
}

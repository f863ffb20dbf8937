import type { Temporal } from 'temporal-polyfill';
import type { CheckedText } from '../induction/checked-text.ts';
import { fromDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** Keeps a lesson with a practice, for the next link worker. */
export async function addLesson(
  tx: Tx,
  lesson: { practiceId: string; words: CheckedText; person: string; today: Temporal.PlainDate },
): Promise<void> {
  const { practiceId, words, person, today } = lesson;
  await tx
    .insertInto('lesson')
    .values({ practice_id: practiceId, words, person_id: person, on_day: fromDay(today) })
    .execute();
}

/** More than these nobody reads before a start. */
const most = 5;

/** The last five lessons of a practice, newest first. */
export async function lessonsOf(tx: Tx, practiceId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('lesson')
    .select('words')
    .where('practice_id', '=', practiceId)
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ words }) => words);
}

import { listCard } from '../../../cards/list-card.ts';
import { listed } from '../../induction/say-day.ts';
import { type List, seeList } from '../../use-cases/see-list.ts';
import type { Answer } from '../turn.ts';

/** Somebody's whole list, or that of one practice, a page at a time. */
export const showList: Answer<{ place?: string; page?: number }> = async (wish, { around, asker }) => {
  const list = await seeList(around, asker, wish);
  const heading = list.place ? `Your list at ${list.place}` : 'Your list';
  return { card: listCard({ ...list, heading, note: noteOf(list, wish.place) }) };
};

function noteOf({ unknownPlace, open, agreed }: List, wanted?: string): string {
  const counts = `${open} open, ${agreed} agreed. Name a step by its number: “why 2”, “done 2”.`;
  if (!unknownPlace) return counts;
  return `I know no place called “${wanted}” here, so this is all of it. Try ${listed(unknownPlace, 'or')}. ${counts}`;
}

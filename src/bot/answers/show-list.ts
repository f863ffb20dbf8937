import { listCard } from '../../../cards/list-card.ts';
import { listed } from '../../induction/say-day.ts';
import { type List, type ListWish, seeList } from '../../use-cases/see-list.ts';
import type { Answer } from '../turn.ts';

/** Somebody's whole list, or that of one practice, a page at a time. */
export const showList: Answer<ListWish> = async (wish, { around, asker }) => {
  const list = await seeList(around, asker, wish);
  const whom = [...new Set(linesOf(list).map(({ linkWorker }) => linkWorker))];
  // Said once above the list, where all of it is for the same link worker.
  const groups = whom.length > 1 ? list.groups : list.groups.map(withoutWhom);
  const note = noteOf(list, wish.place);
  return { card: listCard({ ...list, groups, heading: headingOf(list, whom), note, of: list.of?.id }) };
};

function headingOf({ of, place }: List, whom: readonly string[]): string {
  if (of) return `Everything open for ${of.name}`;
  const yours = place ? `Your list at ${place}` : 'Your list';
  return whom.length === 1 && whom[0] ? `${yours}, for ${whom[0]}` : yours;
}

function linesOf({ groups }: Pick<List, 'groups'>) {
  return groups.flatMap(({ lines }) => lines);
}

function withoutWhom({ heading, lines }: List['groups'][number]): List['groups'][number] {
  return { heading, lines: lines.map((line) => ({ ...line, linkWorker: '' })) };
}

function noteOf({ of, unknownPlace, open, agreed }: List, wanted?: string): string {
  const none = of ? 'Nothing is open.' : 'Nothing is on your list.';
  const counts =
    open + agreed === 0
      ? none
      : `${open} open, ${agreed} agreed. Name a step by its number: “why 2”, “done 2”.`;
  if (!unknownPlace) return counts;
  return `I know no place called “${wanted}” here, so this is all of it. Try ${listed(unknownPlace, 'or')}. ${counts}`;
}

import { newsCard } from '../../../cards/news-card.ts';
import { sayAwayDays } from '../../induction/say-leave.ts';
import { shortName } from '../../induction/say-name.ts';
import { askForYes } from '../../use-cases/answer-question.ts';
import type { CoverRefusal } from '../../use-cases/find-cover.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';

type Days = { readonly from: string; readonly to: string };

/** Asks who covers where that cannot be told, or cannot be; without one the leave is kept only once somebody says so. */
export async function askForCover(turn: Turn, days: Days, no: CoverRefusal): Promise<Reply> {
  const without = { title: 'Keep it without cover', data: { ask: 'leave', ...days, sure: true } };
  const leave = { title: 'No, leave it', data: { ask: 'no' } };
  const among = no.no === 'which cover' ? no.among : [];
  const choices = among.slice(0, 4).map(({ id, name }) => ({
    title: name,
    data: { ask: 'leave', ...days, cover: id },
  }));
  // With several names a yes would not say which.
  if (choices.length === 0) await askForYes(turn.around, turn.asker, { ask: 'leave', ...days, sure: true });
  return {
    card: newsCard({
      heading: choices.length ? 'Who covers for you?' : 'Shall I keep it without cover?',
      says: [...sayWhy(no, turn), 'Nothing is saved yet.'],
      presses: [...choices, without, leave],
    }),
  };
}

function sayWhy(no: CoverRefusal, { today }: Turn): string[] {
  const another = 'To name somebody else, say your days again with their name.';
  switch (no.no) {
    case 'which cover':
      return ['That name fits more than one person. Which one is it?'];
    case 'cover unknown':
      return ['I know nobody of that name who has a part in the same inductions as you.', another];
    case 'cover is link worker':
      return [`${no.name} is the link worker, and cannot do for others what they are owed.`, another];
    case 'cover away':
      return [`${shortName(no.name)} is away too: ${sayAwayDays(no.away, today)}.`, another];
  }
}

import { newsCard } from '../../../cards/news-card.ts';
import type { Button } from '../../../cards/press.ts';
import { askForYes, type Confirmable } from '../../use-cases/answer-question.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';

/** Reads a change back before it is made; a yes that is typed asks for the same as the button. */
export async function askFirst(
  { around, asker }: Turn,
  ask: Confirmable,
  { heading, says, yes }: { heading: string; says: readonly string[]; yes: Button },
): Promise<Reply> {
  await askForYes(around, asker, ask);
  return {
    card: newsCard({ heading, says, presses: [yes, { title: 'No, leave it', data: { ask: 'no' } }] }),
  };
}

import { saidCard } from '../../../cards/said-card.ts';
import { tickCard } from '../../../cards/tick-card.ts';
import { seeTicks } from '../../use-cases/see-ticks.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { starts } from './say-help.ts';

/** One list of what somebody can say happened, or the news that nothing waits. */
export async function showTicks({ around, asker }: Turn, note?: string): Promise<Reply> {
  const { questions, people, more } = await seeTicks(around, asker);
  if (questions.length + people.length === 0) {
    const says = [...(note ? [note] : []), 'No questions wait for your answer today.'];
    return { card: saidCard({ says, presses: starts.slice(0, 2) }) };
  }
  const after = more ? ` ${more} more come after these.` : '';
  const intro = `Leave out whatever you cannot say yet.${after}`;
  return {
    card: tickCard({ heading: 'Did it happen?', note: note ? `${note} ${intro}` : intro, questions, people }),
  };
}

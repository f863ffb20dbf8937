import { nextCard } from '../../../cards/next-card.ts';
import { seeNext } from '../../use-cases/see-next.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';

/** The next three things for somebody, with a sentence above them where there is one to say. */
export async function showNext({ around, asker }: Turn, note?: string): Promise<Reply> {
  const { name, things, more, questions } = await seeNext(around, asker);
  const heading = name ? `What’s next, ${name}` : 'What’s next';
  const waiting = questions
    ? `${questions === 1 ? 'One question waits' : `${questions} questions wait`} for your answer: say “tick list”.`
    : undefined;
  return { card: nextCard({ heading, note: note ?? waiting, things, more, questions }) };
}

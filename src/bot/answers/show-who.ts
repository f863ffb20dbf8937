import { saidCard } from '../../../cards/said-card.ts';
import { whoCard } from '../../../cards/who-card.ts';
import { seeWho } from '../../use-cases/see-who.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { wayBack } from './show-step.ts';

/** Who to turn to for what. */
export async function showWho({ around, asker }: Turn): Promise<Reply> {
  const [first, ...others] = await seeWho(around, asker);
  if (!first)
    return { card: saidCard({ says: ['You have no part in an induction yet.'], presses: wayBack }) };
  const rows = [first, ...others].flatMap(({ about, lines }) =>
    lines.map((line) => ({ ...line, what: others.length ? `${line.what} (${about})` : line.what })),
  );
  const rules = [first, ...others].flatMap(({ about, rules: lines }) =>
    lines.map((line) => ({ ...line, subject: others.length ? `${line.subject} (${about})` : line.subject })),
  );
  return { card: whoCard({ heading: 'Who is who', rows, rules }) };
}

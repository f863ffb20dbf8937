import { saidCard } from '../../../cards/said-card.ts';
import { whoNeedsCard } from '../../../cards/who-needs-card.ts';
import { listed } from '../../induction/say-day.ts';
import { seeWhoNeeds } from '../../use-cases/see-who-needs.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { wayBack } from './show-step.ts';

/** The link workers somebody looks after, the most urgent first. */
export async function showWhoNeeds({ around, asker }: Turn, wanted?: number): Promise<Reply> {
  const { all, page, pages } = await seeWhoNeeds(around, asker, wanted);
  if (all.length === 0) {
    const says = ['You look after nobody’s induction here.', 'Say “my list” to see what is yours.'];
    return { card: saidCard({ says, presses: wayBack }) };
  }
  const rows = all.map(({ id, name, at, need }) => ({ id, name, at: listed(at), says: need.says }));
  return { card: whoNeedsCard({ rows, page, pages }) };
}

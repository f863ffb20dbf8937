import { saidCard } from '../../../cards/said-card.ts';
import { statusCard } from '../../../cards/status-card.ts';
import { listed, sayDay } from '../../induction/say-day.ts';
import { seeStatus } from '../../use-cases/see-status.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { starts } from './say-help.ts';
import { wayBack } from './show-step.ts';

/** How a link worker's induction stands, in words. */
export async function showStatus({ around, asker, today }: Turn, who?: string): Promise<Reply> {
  const found = await seeStatus(around, asker, who);
  if ('nobody' in found) return { card: saidCard({ says: sayNobody(found.names, who), presses: starts }) };
  if ('several' in found) {
    const says = ['Whose status would you like?', ...found.several.map((name) => `Say “status ${name}”.`)];
    return { card: saidCard({ says, presses: wayBack }) };
  }
  const { about, at, aspects, slipped, notHappened, next } = found.status;
  return {
    card: statusCard({
      about,
      at: listed(at),
      asOf: sayDay(today, today),
      aspects,
      slipped,
      notHappened,
      next,
    }),
  };
}

/** The same words whether there is nobody of that name or they are not theirs to see. */
function sayNobody(names: readonly string[], who?: string): string[] {
  const first = who
    ? 'I have no status by that name that you can see.'
    : 'There is no induction whose status you can see.';
  return names.length
    ? [first, `You can ask for ${listed(names, 'or')}.`]
    : [first, 'Say “my list” to see what is yours.'];
}

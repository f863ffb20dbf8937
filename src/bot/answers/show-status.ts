import type { Button } from '../../../cards/press.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { statusCard } from '../../../cards/status-card.ts';
import { listed, sayDay } from '../../induction/say-day.ts';
import { type StatusWish, seeStatus } from '../../use-cases/see-status.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { starts } from './say-help.ts';
import { wayBack } from './show-step.ts';

/** How a link worker's induction stands, in words. */
export async function showStatus({ around, asker, today }: Turn, wish: StatusWish): Promise<Reply> {
  const seen = await seeStatus(around, asker, wish);
  if ('nobody' in seen) {
    return { card: saidCard({ says: sayNobody(seen.names, wish.who !== undefined), presses: starts }) };
  }
  if ('choices' in seen) return { card: whoseCard(seen.choices) };
  const { status, id, others } = seen;
  return { card: statusCard({ status, id, asOf: sayDay(today, today), others }) };
}

/** As many as fit on a card; “who needs me” shows them all. */
const mostChoices = 4;

function whoseCard(choices: readonly { readonly id: string; readonly name: string }[]) {
  const one = ({ id, name }: (typeof choices)[number]): Button => ({
    title: name,
    data: { ask: 'status', at: id },
  });
  return saidCard({
    says: ['Whose status would you like?'],
    presses: [
      ...choices.slice(0, mostChoices).map(one),
      { title: 'Who needs me', data: { ask: 'who needs me' } },
      ...wayBack.slice(0, 1),
    ],
  });
}

/** The same words whether there is nobody of that name or they are not theirs to see. */
function sayNobody(names: readonly string[], named: boolean): string[] {
  const first = named
    ? 'I have no status by that name that you can see.'
    : 'There is no induction whose status you can see.';
  return names.length
    ? [first, `You can ask for ${listed(names, 'or')}.`]
    : [first, 'Say “my list” to see what is yours.'];
}

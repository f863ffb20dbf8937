import { helloCard } from '../../cards/hello-card.ts';
import { newsCard } from '../../cards/news-card.ts';
import { isStillOwed, type Owed, settleOwed, takeOwed } from '../use-cases/owed-notices.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import type { Reply } from './reply.ts';
import type { Send } from './send.ts';

/** Sends every message that is owed, each once, one after the other; one that has to wait is owed still, and once stopped the rest is. */
export async function tellOwed(around: Surroundings, send: Send, isStopped: () => boolean): Promise<void> {
  let after = 0;
  while (!isStopped()) {
    const owed = await takeOwed(around, after);
    if (owed.length === 0) return;
    for (const one of owed) {
      after = Math.max(after, one.id);
      if (isStopped()) await settleOwed(around, one.id, 'waiting');
      else await tell(around, send, one);
    }
  }
}

async function tell(around: Surroundings, send: Send, one: Owed): Promise<void> {
  const delivery = await send(one.person, cardFor(one), () => isStillOwed(around, one.id));
  await settleOwed(around, one.id, delivery === 'later' ? 'waiting' : delivery);
}

function cardFor(owed: Owed): Reply {
  if (owed.kind === 'news') return { card: newsCard(owed.news) };
  return { card: helloCard({ hello: owed.hello }) };
}

import { helloCard } from '../../cards/hello-card.ts';
import { newsCard } from '../../cards/news-card.ts';
import { isStillOwed, type Owed, settleOwed, takeOwed } from '../use-cases/owed-notices.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import type { Reply } from './reply.ts';
import type { Send } from './send.ts';

/** Sends every message that is owed, each once, one after the other; one that has to wait is owed still. */
export async function tellOwed(around: Surroundings, send: Send): Promise<void> {
  let after = 0;
  for (let owed = await takeOwed(around, after); owed.length; owed = await takeOwed(around, after)) {
    for (const one of owed) {
      after = Math.max(after, one.id);
      const isOwed = () => isStillOwed(around, one.id);
      const delivery = await send(one.person, cardFor(one), isOwed);
      await settleOwed(around, one.id, delivery === 'later' ? 'waiting' : delivery);
    }
  }
}

function cardFor(owed: Owed): Reply {
  if (owed.kind === 'news') return { card: newsCard(owed.news) };
  return { card: helloCard({ hello: owed.hello }) };
}

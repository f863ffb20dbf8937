import { helloCard } from '../../cards/hello-card.ts';
import { newsCard } from '../../cards/news-card.ts';
import { stepCard } from '../../cards/step-card.ts';
import { sayShortDay } from '../induction/say-day.ts';
import { isStillOwed, type Owed, settleOwed, takeOwed } from '../use-cases/owed-notices.ts';
import { type Surroundings, todayOf } from '../use-cases/surroundings.ts';
import type { Reply } from './reply.ts';
import type { Send } from './send.ts';

/** Sends every message that is owed, each once, one after the other; one that has to wait is owed still. */
export async function tellOwed(around: Surroundings, send: Send): Promise<void> {
  let after = 0;
  for (let owed = await takeOwed(around, after); owed.length; owed = await takeOwed(around, after)) {
    for (const one of owed) {
      after = Math.max(after, one.id);
      const isOwed = () => isStillOwed(around, one.id);
      const delivery = await send(one.person, cardFor(one, around), isOwed);
      await settleOwed(around, one.id, delivery === 'later' ? 'waiting' : delivery);
    }
  }
}

/** Neutral words: what did not happen and what is wanted next, never who said so (domain: rule 4). */
const words: Record<Exclude<Owed['kind'], 'news' | 'hello'>, string> = {
  'not happened': 'This did not happen as planned, so it is open again. A new day is needed.',
  'manager first':
    'This did not happen as planned, and the link worker would like you to hear first. Nobody else was told.',
  'missed twice': 'This has not happened for the second time. A new day may need your help.',
};

function cardFor(owed: Owed, around: Surroundings): Reply {
  if (owed.kind === 'news') return { card: newsCard(owed.news) };
  if (owed.kind === 'hello') return { card: helloCard({ hello: owed.hello }) };
  const { kind, facts, days } = owed;
  const today = todayOf(around);
  const newDays = days.map((day) => ({ iso: day.toString(), says: sayShortDay(day, today) }));
  return { card: stepCard({ step: facts, note: words[kind], newDays }) };
}

import { readBackCard } from '../../../cards/read-back-card.ts';
import { saidCard } from '../../../cards/said-card.ts';
import type { Move } from '../../induction/move.ts';
import { sayDay } from '../../induction/say-day.ts';
import type { Ask } from '../../understanding/ask.ts';
import type { StepOnCard } from '../../use-cases/answer-step.ts';
import { type DayWish, proposeDay } from '../../use-cases/propose-day.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { showDays, wayBack, withStep } from './show-step.ts';
import { replyToRefusal, takeAnswer } from './take-answer.ts';

type DayAsk = Extract<Ask, { ask: 'book' | 'move' }>;

/** Reads a typed day back before it is saved; a pressed one is saved at once, unless there is something odd. */
export async function takeDay(
  turn: Turn,
  { ask: kind, step, day: read, with: host, sure }: DayAsk,
): Promise<Reply> {
  if ('unclear' in read) return { card: saidCard({ says: unclearDay(read.unclear), presses: wayBack }) };
  const { day } = read;
  if (!('id' in step)) {
    const wish = { kind, day, with: host, askIf: 'always' } as const;
    return withStep(turn, step, kind, ({ facts }) => readBack(turn, facts, wish));
  }
  if (!sure) return readBack(turn, step, { kind, day, with: host, askIf: 'odd' });
  return takeAnswer(turn, step, moveTo(kind, day, host && 'id' in host ? host.id : undefined));
}

async function readBack(turn: Turn, on: StepOnCard, wish: DayWish): Promise<Reply> {
  const proposed = await proposeDay(turn.around, turn.asker, on, wish);
  if (proposed.refusal?.no === 'cannot take it')
    return showDays(turn, { id: on.id, version: 0 }, nobodyCalledSo);
  if (proposed.refusal) return replyToRefusal(proposed);
  const { facts, asked, odd, host } = proposed;
  if (!asked) return takeAnswer(turn, facts, moveTo(wish.kind, wish.day, host?.id));
  const what = wish.kind === 'book' ? 'Booked for' : 'To do by';
  const says = `${what} ${sayDay(wish.day, turn.today)}${host ? ` with ${host.name}` : ''}, is that right?`;
  return { card: readBackCard({ step: facts, asked, says, warning: odd }) };
}

const nobodyCalledSo =
  'I cannot tell whom you mean, so nothing is booked. Please pick them, and the day, here.';

function moveTo(kind: DayWish['kind'], day: DayWish['day'], host: string | undefined): Move {
  return kind === 'book' ? { kind, day, ...(host ? { with: host } : {}) } : { kind, day };
}

function unclearDay(words: string): string[] {
  const heard = words.trim() ? `I cannot make a day of “${words.trim().slice(0, 60)}”.` : 'Which day?';
  return [heard, 'Please say it with the month, as in “17 September”, or “next Thursday”.'];
}

import { readAsk } from '../../understanding/read-ask.ts';
import { readChange } from '../../understanding/read-change.ts';
import { readSetUp } from '../../understanding/read-set-up.ts';
import { readStart } from '../../understanding/read-start.ts';
import { answer } from '../answer.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';

/** Answers what somebody typed. */
export function onMessage(text: string, turn: Turn): Promise<Reply> {
  const { today } = turn;
  const first = readStart(text, today) ?? readSetUp(text) ?? readAsk(text, today);
  // Only words that say nothing of a step are looked through for a change.
  return answer(first.ask === 'unknown' ? (readChange(text, today) ?? first) : first, turn);
}

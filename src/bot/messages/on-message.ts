import { readAsk } from '../../understanding/read-ask.ts';
import { readSetUp } from '../../understanding/read-set-up.ts';
import { answer } from '../answer.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';

/** Answers what somebody typed. */
export function onMessage(text: string, turn: Turn): Promise<Reply> {
  return answer(readSetUp(text) ?? readAsk(text, turn.today), turn);
}

import { readAsk } from '../../understanding/read-ask.ts';
import { readSetUp } from '../../understanding/read-set-up.ts';
import { readStart } from '../../understanding/read-start.ts';
import { answer } from '../answer.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';

/** Answers what somebody typed. */
export function onMessage(text: string, turn: Turn): Promise<Reply> {
  return answer(readStart(text, turn.today) ?? readSetUp(text) ?? readAsk(text, turn.today), turn);
}

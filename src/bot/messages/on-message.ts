import type { Ask, StepRef } from '../../understanding/ask.ts';
import { longestMessage } from '../../understanding/plain-words.ts';
import { readAsk } from '../../understanding/read-ask.ts';
import { readChange } from '../../understanding/read-change.ts';
import { readHello, readPageWords } from '../../understanding/read-hello.ts';
import { readLadder } from '../../understanding/read-ladder.ts';
import { readLeave } from '../../understanding/read-leave.ts';
import { readNudge } from '../../understanding/read-nudge.ts';
import { readPractice } from '../../understanding/read-practice.ts';
import { readCorrection, readSetUp, readStaffList } from '../../understanding/read-set-up.ts';
import { readStart } from '../../understanding/read-start.ts';
import { answer } from '../answer.ts';
import { answerSerious } from '../answers/answer-serious.ts';
import { readBackByName } from '../answers/say-of-step.ts';
import { sayTooLong } from '../answers/say-unknown.ts';
import { inOwnWords, isOwnWords } from '../in-own-words.ts';
import type { Reply } from '../reply.ts';
import { seriousFirst } from '../serious-first.ts';
import { taskWithoutName } from '../task-without-name.ts';
import type { Turn } from '../turn.ts';

/** Answers what somebody typed, and a serious matter in it before anything else. */
export async function onMessage(text: string, turn: Turn): Promise<Reply> {
  const asked = read(text, turn);
  const own = await isOwnWords(asked, turn);
  const serious = await seriousFirst(text, own ? { ask: 'unknown' } : asked, turn);
  if (serious) {
    const task = serious.kind === 'patient data' ? await taskWithoutName(text, turn) : undefined;
    return answerSerious(serious, turn, task);
  }
  if (own && text.length > longestMessage) return sayTooLong();
  if (own) return inOwnWords(text, asked, turn);
  return isClosedByName(asked) ? readBackByName(asked.ask, asked.step, turn) : answer(asked, turn);
}

type Closed = { readonly ask: 'done' | 'happened'; readonly step: StepRef };

/** A number stands in a list that was just seen; a name may be another’s, so what it would close is read back. */
function isClosedByName(asked: Ask | Closed): asked is Closed {
  return (asked.ask === 'done' || asked.ask === 'happened') && 'words' in asked.step;
}

/** Of a long message only a list of staff is read, or a page: a practice has many people, and much to say. */
function read(text: string, { today }: Turn): Ask {
  if (text.length > longestMessage) return readStaffList(text) ?? readPageWords(text) ?? { ask: 'unknown' };
  const first =
    readStart(text, today) ??
    readSetUp(text) ??
    readLadder(text) ??
    readHello(text) ??
    readPractice(text, today) ??
    readLeave(text, today) ??
    readNudge(text, today) ??
    readAsk(text, today);
  // Only words that say nothing of a step are looked through for a change.
  return first.ask === 'unknown' ? (readChange(text, today) ?? readCorrection(text) ?? first) : first;
}

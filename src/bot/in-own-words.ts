import { checklist } from '../induction/checklist.ts';
import type { Ask, StepRef } from '../understanding/ask.ts';
import { plainly } from '../understanding/plainly.ts';
import { likelyEnough, understand } from '../understanding/understand.ts';
import { dropQuestion } from '../use-cases/answer-question.ts';
import { seeSpeaker } from '../use-cases/see-speaker.ts';
import { seeStep } from '../use-cases/see-step.ts';
import { answer } from './answer.ts';
import { answerMeanings } from './answers/answer-meanings.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** Answers what somebody typed in words of their own; where these say nothing clearly, what they were first read as. */
export async function inOwnWords(text: string, asked: Ask, turn: Turn): Promise<Reply> {
  const { around, asker, today } = turn;
  await dropQuestion(around, asker);
  const who = await seeSpeaker(around, asker);
  const meanings = understand(text, { ...who, today });
  const isClear = meanings.some(({ sure }) => sure >= likelyEnough);
  return asked.ask === 'unknown' || isClear ? answerMeanings(meanings, turn) : answer(asked, turn);
}

/** Whether words are none of Belong’s own phrases: they fit none, or fit one and then name no step that there is. */
export async function isOwnWords(asked: Ask, { around, asker }: Turn): Promise<boolean> {
  if (asked.ask === 'unknown') return true;
  const step = stepIn(asked);
  if (!step || !('words' in step) || isTitle(step.words)) return false;
  const { kind } = await seeStep(around, asker, step);
  return kind === 'nothing';
}

/** Whoever writes a whole title means that step, whether it is theirs or not. */
function isTitle(words: string): boolean {
  const said = plainly(words);
  return checklist.lines.some((line) =>
    [line.title, line.otherSideTitle].some((title) => said.startsWith(plainly(title))),
  );
}

function stepIn(asked: Ask): StepRef | undefined {
  if (asked.ask === 'remind me') return asked.steps[0];
  return 'step' in asked ? asked.step : undefined;
}

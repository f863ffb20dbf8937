import { answer } from '../answer.ts';
import { answerSerious } from '../answers/answer-serious.ts';
import { sayUnknown } from '../answers/say-unknown.ts';
import { takeInPlace } from '../answers/show-in-place.ts';
import { takeMet } from '../answers/show-met.ts';
import { takePracticeTicks } from '../answers/show-practice.ts';
import { takeTicks } from '../answers/take-ticks.ts';
import { seriousFirst } from '../messages/serious-first.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { readPress } from './read-press.ts';

/** Answers a press on a card: always with a card that says how things are now, and first what is serious in a reason. */
export async function onPress(data: unknown, turn: Turn): Promise<Reply> {
  const pressed = readPress(data);
  if (!pressed) return sayUnknown();
  const serious = 'reason' in pressed && (await seriousFirst(pressed.reason ?? '', pressed, turn));
  if (serious) return answerSerious(serious, turn);
  if (pressed.ask === 'tick in place') return takeInPlace(turn, pressed.steps);
  if (pressed.ask === 'tick practice') return takePracticeTicks(turn, pressed);
  if (pressed.ask === 'save met') return takeMet(turn, pressed.at, pressed.ticks);
  return pressed.ask === 'tick' ? takeTicks(turn, pressed.ticks) : answer(pressed, turn);
}

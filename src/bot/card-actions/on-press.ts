import { answer } from '../answer.ts';
import { answerMeaning } from '../answers/answer-meaning.ts';
import { answerSerious } from '../answers/answer-serious.ts';
import { sayUnknown } from '../answers/say-unknown.ts';
import { takeInPlace } from '../answers/show-in-place.ts';
import { takeMet } from '../answers/show-met.ts';
import { takePracticeTicks } from '../answers/show-practice.ts';
import { takeTicks } from '../answers/take-ticks.ts';
import type { Reply } from '../reply.ts';
import { seriousFirst } from '../serious-first.ts';
import type { Turn } from '../turn.ts';
import { readPress } from './read-press.ts';
import { typedInto } from './typed-into.ts';

/** Answers a press on a card: always with a card that says how things are now, and first what is serious in what was typed. */
export async function onPress(data: unknown, turn: Turn): Promise<Reply> {
  const pressed = readPress(data);
  if (!pressed) return sayUnknown();
  const typed = typedInto(data);
  const serious = typed ? await seriousFirst(typed, pressed, turn) : undefined;
  // Of a form with several fields the others are kept, and each is checked where it is.
  const isOfAForm = serious?.kind === 'patient data' && !('reason' in pressed);
  if (serious && !isOfAForm) return answerSerious(serious, turn);
  if (pressed.ask === 'tick in place') return takeInPlace(turn, pressed.steps);
  if (pressed.ask === 'tick practice') return takePracticeTicks(turn, pressed);
  if (pressed.ask === 'save met') return takeMet(turn, pressed.at, pressed.ticks);
  if (pressed.ask === 'meant') return answerMeaning(pressed.meaning, turn);
  return pressed.ask === 'tick' ? takeTicks(turn, pressed.ticks) : answer(pressed, turn);
}

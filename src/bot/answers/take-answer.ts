import type { Temporal } from 'temporal-polyfill';
import { onCard } from '../../../cards/press.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { stepCard } from '../../../cards/step-card.ts';
import type { Move } from '../../induction/move.ts';
import { sayShortDay } from '../../induction/say-day.ts';
import { notYours, sayRefusal } from '../../induction/say-refusal.ts';
import type { StepFacts } from '../../induction/step-facts.ts';
import type { StepRef } from '../../understanding/ask.ts';
import { type Answered, answerStep, type StepOnCard } from '../../use-cases/answer-step.ts';
import { notAfterAll } from '../../use-cases/not-after-all.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { wayBack, withStep } from './show-step.ts';

/** What is said once a move is saved; the step's own sentence follows on the card. */
const thanks: Record<Move['kind'], string> = {
  done: 'Saved, thank you.',
  happened: 'Saved, thank you.',
  'not yet': 'Saved. It stays open.',
  'called off': 'Saved. It is open again. Which day shall it be?',
  session: 'Saved: one more session has happened. Which day is the next?',
  book: 'Saved in the plan.',
  move: 'Saved.',
  blocked: 'Saved. Everybody with a part in it can see what is in the way.',
  trouble: 'Saved.',
  'not needed': 'Saved. You can take it back with “undo”.',
};

/** Saves what somebody says of a step and shows the step as it then is. */
export function takeAnswer(turn: Turn, ref: StepRef, move: Move): Promise<Reply> {
  const save = async (on: StepOnCard) => {
    const answer = (to: StepOnCard) => answerStep(turn.around, turn.asker, to, move);
    const first = await answer(on);
    const answered = isOldHello(first, move) ? await answer({ id: on.id }) : first;
    return replyTo(answered, thanks[move.kind], turn.today);
  };
  if ('id' in ref) return save(ref);
  return withStep(turn, ref, move.kind, ({ facts }) => save({ id: facts.id }));
}

/** Saves that a step did not happen, though the same person once said that it did. */
export async function takeNotAfterAll(turn: Turn, ref: StepRef): Promise<Reply> {
  const save = async (on: StepOnCard) =>
    replyTo(await notAfterAll(turn.around, turn.asker, on), thanks['called off'], turn.today);
  if ('id' in ref) return save(ref);
  return withStep(turn, ref, 'called off', ({ facts }) => save({ id: facts.id }));
}

/** A hello card lies in the chat for weeks, and whatever has changed since, they have met. */
function isOldHello({ refusal, facts }: Answered, { kind }: Move): boolean {
  return refusal?.no === 'card is old' && kind === 'done' && facts?.hello === true;
}

/** The step after an answer: with thanks, or with the reason why nothing changed. */
export function replyTo(
  answered: Answered,
  thanksFor: string,
  today: Temporal.PlainDate,
  { canUndo } = { canUndo: true },
): Reply {
  if (answered.refusal) return replyToRefusal(answered);
  const { facts, newDays } = answered;
  if (facts.hello && thanksFor === thanks.done) return sayMet(facts);
  const days = newDays.map((day) => ({ iso: day.toString(), says: sayShortDay(day, today) }));
  return { card: stepCard({ step: facts, note: thanksFor, newDays: days, canUndo }) };
}

/** One short word for the one thing a member of staff was asked: it does not come again. */
function sayMet(facts: StepFacts): Reply {
  const too = facts.state === 'agreed' ? 'says so too' : 'is asked too';
  return {
    card: saidCard({
      says: [`Thank you. ${facts.linkWorker} ${too}.`],
      presses: [{ title: 'Undo', data: { ask: 'undo', step: onCard(facts) } }, ...wayBack],
    }),
  };
}

/** A no: today's card with the reason, or the words for what is not theirs. */
export function replyToRefusal(refused: Extract<Answered, { refusal: object }>): Reply {
  const { refusal, facts, part } = refused;
  if (!facts || !part) return { card: saidCard({ says: [notYours], presses: wayBack }) };
  // Who pressed twice can still take the first press back.
  const canUndo = refusal.no === 'already';
  return { card: stepCard({ step: facts, note: sayRefusal(refusal, part), canUndo }) };
}

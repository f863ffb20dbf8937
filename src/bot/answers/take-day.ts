import { readBackCard } from '../../../cards/read-back-card.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { sayDay } from '../../induction/say-day.ts';
import type { DayRead, StepRef } from '../../understanding/ask.ts';
import type { StepOnCard } from '../../use-cases/answer-step.ts';
import { proposeDay } from '../../use-cases/propose-day.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { wayBack, withStep } from './show-step.ts';
import { replyToRefusal, takeAnswer } from './take-answer.ts';

type Kind = 'book' | 'move';

/** Reads a typed day back before it is saved; a pressed one is saved at once, unless there is something odd. */
export async function takeDay(turn: Turn, ref: StepRef, kind: Kind, read: DayRead): Promise<Reply> {
  if ('unclear' in read) return { card: saidCard({ says: unclearDay(read.unclear), presses: wayBack }) };
  const { day } = read;
  if (!('id' in ref))
    return withStep(turn, ref, kind, ({ facts }) => readBack(turn, { id: facts.id }, kind, day));
  const proposed = await proposeDay(turn.around, turn.asker, ref, { kind, day });
  return proposed.refusal || !proposed.odd
    ? takeAnswer(turn, ref, { kind, day })
    : readBack(turn, ref, kind, day);
}

async function readBack(
  turn: Turn,
  on: StepOnCard,
  kind: Kind,
  day: Extract<DayRead, { day: unknown }>['day'],
): Promise<Reply> {
  const proposed = await proposeDay(turn.around, turn.asker, on, { kind, day });
  if (proposed.refusal) return replyToRefusal(proposed);
  const said = sayDay(day, turn.today);
  return {
    card: readBackCard({
      title: proposed.facts.title,
      says: `${said}, is that right?`,
      warning: proposed.odd,
    }),
  };
}

function unclearDay(words: string): string[] {
  const heard = words.trim() ? `I cannot make a day of “${words.trim().slice(0, 60)}”.` : 'Which day?';
  return [heard, 'Please say it with the month, as in “17 September”, or “next Thursday”.'];
}

import { saidCard } from '../../../cards/said-card.ts';
import { answerQuestion, type Confirmable } from '../../use-cases/answer-question.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { answerChange } from './answer-change.ts';
import { answerHello } from './answer-hello.ts';
import { answerLeave } from './answer-leave.ts';
import { answerNudge } from './answer-nudge.ts';
import { answerSetUp } from './answer-set-up.ts';
import { starts } from './say-help.ts';
import { wayBack } from './show-step.ts';
import { replyTo, takeAnswer, takeNotAfterAll } from './take-answer.ts';
import { takeBack } from './take-back.ts';

/** A yes or no answers what was asked last, and nothing else. */
export async function answerYesNo(turn: Turn, yes: boolean): Promise<Reply> {
  const { around, asker, today } = turn;
  const outcome = await answerQuestion(around, asker, yes);
  switch (outcome.kind) {
    case 'saved':
      return replyTo(outcome.answered, 'Saved.', today);
    case 'wanted':
      return doAsWanted(outcome.ask, turn);
    case 'left':
      return { card: saidCard({ says: ['All right, nothing was changed.'], presses: wayBack }) };
    case 'nothing asked':
      return {
        card: saidCard({
          says: [
            'I am not sure what that is about, so nothing was changed.',
            'If a card above asks you something, press its button.',
            'To say that a step happened, name it: “happened 2”.',
          ],
          presses: starts,
        }),
      };
  }
}

function doAsWanted(ask: Confirmable, turn: Turn): Promise<Reply> {
  switch (ask.ask) {
    case 'fill slots':
      return answerSetUp(ask, turn);
    case 'send page':
      return answerHello(ask, turn);
    case 'leave':
      return answerLeave(ask, turn);
    case 'pause until':
      return answerNudge(ask, turn);
    case 'undo':
      return takeBack(turn);
    case 'done':
    case 'happened':
    case 'not yet':
    case 'called off':
      return takeAnswer(turn, ask.step, { kind: ask.ask });
    case 'not after all':
      return takeNotAfterAll(turn, ask.step);
    default:
      return answerChange(ask, turn);
  }
}

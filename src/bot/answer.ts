import type { Ask } from '../understanding/ask.ts';
import { dropQuestion } from '../use-cases/answer-question.ts';
import { answerChange } from './answers/answer-change.ts';
import { answerHello } from './answers/answer-hello.ts';
import { answerLeave } from './answers/answer-leave.ts';
import { answerNudge } from './answers/answer-nudge.ts';
import { answerPractice } from './answers/answer-practice.ts';
import { answerSerious, askWhatIsNeeded, takeOtherwise } from './answers/answer-serious.ts';
import { answerSetUp } from './answers/answer-set-up.ts';
import { answerStart } from './answers/answer-start.ts';
import { answerYesNo } from './answers/answer-yes-no.ts';
import { sayHello } from './answers/say-hello.ts';
import { sayHelp } from './answers/say-help.ts';
import { sayIncomplete, sayUnknown, sayWelcome } from './answers/say-unknown.ts';
import { showList } from './answers/show-list.ts';
import { showNext } from './answers/show-next.ts';
import { showStatus } from './answers/show-status.ts';
import { showDays, showSetAside, showStep, showWhy } from './answers/show-step.ts';
import { showTicks } from './answers/show-ticks.ts';
import { showWho } from './answers/show-who.ts';
import { showWhoNeeds } from './answers/show-who-needs.ts';
import { takeAnswer, takeNotAfterAll } from './answers/take-answer.ts';
import { takeBack } from './answers/take-back.ts';
import { takeDay } from './answers/take-day.ts';
import { takeHandBack, takeHandOver } from './answers/take-hand-over.ts';
import { takeReason } from './answers/take-reason.ts';
import { takeWish } from './answers/take-wish.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** Answers whatever somebody asked, typed or pressed. */
export async function answer(asked: Ask, turn: Turn): Promise<Reply> {
  if (asked.ask !== 'yes' && asked.ask !== 'no') await dropQuestion(turn.around, turn.asker);
  switch (asked.ask) {
    case 'hello':
      return sayHello(turn);
    case 'help':
      return sayHelp();
    case 'next':
      return showNext(turn);
    case 'list':
      return showList(asked, turn);
    case 'tick list':
      return showTicks(turn);
    case 'who is who':
      return showWho(turn, asked.who);
    case 'status':
      return showStatus(turn, asked);
    case 'who needs me':
      return showWhoNeeds(turn, asked.page);
    case 'step':
      return showStep(turn, asked.step);
    case 'why':
      return showWhy(turn, asked.step);
    case 'set day':
      return showDays(turn, asked.step);
    case 'set aside':
      return showSetAside(turn, asked.step);
    case 'done':
    case 'happened':
    case 'session':
    case 'not yet':
      return takeAnswer(turn, asked.step, { kind: asked.ask });
    case 'called off':
      return asked.reason
        ? takeReason(turn, asked.step, 'called off', asked.reason)
        : takeAnswer(turn, asked.step, { kind: 'called off' });
    case 'not after all':
      return takeNotAfterAll(turn, asked.step);
    case 'book':
    case 'move':
      return takeDay(turn, asked);
    case 'blocked':
    case 'not needed':
      return takeReason(turn, asked.step, asked.ask, asked.reason);
    case 'manager first':
    case 'everybody':
      return takeWish(turn, asked.step, asked.ask);
    case 'hand over':
      return takeHandOver(turn, asked.step, asked.to);
    case 'hand back':
      return takeHandBack(turn, asked.step);
    case 'undo':
      return takeBack(turn, asked.step);
    case 'yes':
    case 'no':
      return answerYesNo(turn, asked.ask === 'yes');
    case 'thanks':
      return sayWelcome();
    case 'about me':
    case 'met':
    case 'page':
    case 'edit page':
    case 'save page':
    case 'send page':
    case 'save about me':
      return answerHello(asked, turn);
    case 'set up':
    case 'form':
    case 'add organisation':
    case 'add practice':
    case 'fill slots':
    case 'save contacts':
    case 'add staff':
    case 'remove staff':
    case 'contacts checked':
    case 'move rungs':
    case 'usual ladder':
    case 'joining link':
    case 'correct place':
    case 'join':
    case 'new people':
    case 'who it is':
    case 'who sees what':
    case 'help for managers':
      return answerSetUp(asked, turn);
    case 'start':
    case 'start afresh':
    case 'people of draft':
    case 'save basics':
    case 'back to basics':
    case 'preview':
    case 'start now':
    case 'drop draft':
    case 'in place':
      return answerStart(asked, turn);
    case 'change people':
    case 'save people':
    case 'change':
    case 'my days':
    case 'unclear change':
    case 'cancel induction':
    case 'leaver':
    case 'lesson':
    case 'whose rules':
      return answerChange(asked, turn);
    case 'my practice':
    case 'rooms':
    case 'room':
    case 'name room':
    case 'no room':
    case 'other rooms':
    case 'unclear days':
    case 'invites':
    case 'invite':
    case 'uninvite':
    case 'access':
    case 'no access':
    case 'access works':
    case 'tested':
    case 'left out':
    case 'unclear things':
      return answerPractice(asked, turn);
    case 'remind me':
    case 'nudge at':
    case 'pause nudges':
    case 'pause until':
    case 'preview nudges':
    case 'nudge weekly':
    case 'stop nudges':
    case 'resume nudges':
      return answerNudge(asked, turn);
    case 'leave':
    case 'unclear leave':
    case 'back':
    case 'my leave':
    case 'cancel leave':
      return answerLeave(asked, turn);
    case 'meant otherwise':
      return takeOtherwise(turn, asked.kind);
    case 'need a person':
      return askWhatIsNeeded();
    case 'serious':
      return answerSerious({ kind: asked.kind, isSure: true }, turn);
    case 'incomplete':
      return sayIncomplete(asked);
    case 'unknown':
      return sayUnknown();
  }
}

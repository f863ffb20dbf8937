import { saidCard } from '../../../cards/said-card.ts';
import { saySetUpNo, saySetUpReason } from '../../induction/say-set-up.ts';
import type { SetUpAsk } from '../../understanding/set-up-ask.ts';
import { correctPlace } from '../../use-cases/correct-place.ts';
import { seeSetUp } from '../../use-cases/see-set-up.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { joinByCode, showJoiningLink, showNewPeople, takeWhoItIs } from './answer-new-people.ts';
import { saveSetUp } from './save-set-up.ts';
import { sayHelpForManagers, starts } from './say-help.ts';
import { sayShortly } from './say-shortly.ts';
import { sayWhoSees } from './say-who-sees.ts';
import { showForm } from './show-form.ts';
import { cardOfSetUp, choosePlace } from './show-set-up.ts';

/** Answers whatever somebody asks of how organisations and practices are set up. */
export async function answerSetUp(asked: SetUpAsk, turn: Turn): Promise<Reply> {
  const { around, asker } = turn;
  switch (asked.ask) {
    case 'set up': {
      const seen = await seeSetUp(around, asker, asked.place);
      if ('refusal' in seen) return sayShortly(saySetUpReason(seen.refusal));
      return 'several' in seen ? choosePlace(seen, asker) : { card: cardOfSetUp(seen.setUp, turn) };
    }
    case 'form':
      return showForm(asked, turn);
    case 'add organisation':
    case 'add practice':
    case 'fill slots':
    case 'save contacts':
    case 'add staff':
    case 'remove staff':
    case 'contacts checked':
    case 'move rungs':
    case 'usual ladder':
      return saveSetUp(asked, turn);
    case 'joining link':
      return showJoiningLink(turn, asked.place);
    case 'correct place': {
      const corrected = await correctPlace(around, asker, asked.place, asked);
      return sayShortly(corrected.refusal ? saySetUpNo(corrected.refusal) : [`Saved: ${corrected.name}.`]);
    }
    case 'join':
      return joinByCode(turn, asked.code);
    case 'new people':
      return showNewPeople(turn);
    case 'who it is':
      return takeWhoItIs(turn, asked);
    case 'help for managers':
      return sayHelpForManagers();
    case 'who sees what':
      return { card: saidCard({ heading: 'Who sees what', says: sayWhoSees(), presses: starts }) };
  }
}

import { stepCard } from '../../../cards/step-card.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import { answer } from '../answer.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { askFirst } from './ask-first.ts';
import { askOf } from './ask-of.ts';
import { refOf } from './ref-of.ts';
import { sayNoPulse, sayNotMine, sayWhatIAm } from './say-limits.ts';
import { sayOfStep } from './say-of-step.ts';
import { withStep } from './show-step.ts';

/** Answers one thing that somebody meant; whatever it changes or tells others is read back first. */
export async function answerMeaning(meaning: Meaning, turn: Turn): Promise<Reply> {
  switch (meaning.intent) {
    case 'mark-done':
    case 'confirm-happened':
    case 'did-not-happen':
      return sayOfStep(meaning, refOf(meaning), turn);
    case 'partial-done':
      return showOpen(meaning, turn, 'Part of it is done, so it stays open. Nothing was changed.');
    case 'not-yet':
      return showOpen(meaning, turn, 'It stays open. Nothing was changed.');
    case 'supervision-problem':
      return showOpen(meaning, turn, meaning.step?.startsWith('name-') ? aboutWho : aboutSupervision);
    case 'undo':
      return askWhetherToUndo(turn);
    case 'pulse-answer':
      return sayNoPulse();
    case 'help':
      return sayWhatIAm();
    case 'out-of-scope':
      return sayNotMine();
    default:
      return answer(askOf(meaning, turn.today), turn);
  }
}

const aboutSupervision =
  'If a session did not happen, press it below: the other side hears, and after a second time the line manager too. If it is somebody else’s to hold, press “Not me”. Nobody was told yet.';

/** Whoever heard of the answer hears that it is taken back, so that is asked first. */
function askWhetherToUndo(turn: Turn): Promise<Reply> {
  return askFirst(
    turn,
    { ask: 'undo' },
    {
      heading: 'Take back what you said last of a step, is that right?',
      says: ['Whoever has heard of it hears that too.'],
      yes: { title: 'Yes, take it back', data: { ask: 'yes' } },
    },
  );
}

const aboutWho =
  'Whoever manages the link worker names who this is: “who is who” shows who it is now. If it is still nobody, say so below. Nobody was told yet.';

function showOpen(meaning: Meaning, turn: Turn, note: string): Promise<Reply> {
  return withStep(turn, refOf(meaning), 'show', ({ facts }) => ({ card: stepCard({ step: facts, note }) }));
}

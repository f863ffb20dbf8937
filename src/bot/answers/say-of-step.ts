import { onCard } from '../../../cards/press.ts';
import { stepCard } from '../../../cards/step-card.ts';
import type { StepFacts } from '../../induction/step-facts.ts';
import type { StepRef } from '../../understanding/ask.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import type { SaidOfStep } from '../../use-cases/answer-question.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { askFirst } from './ask-first.ts';
import { withStep } from './show-step.ts';
import { takeAnswer } from './take-answer.ts';

/** What somebody said of a step in their own words: what it would be saved as, or nothing where it cannot be. */
export function saysOf({ intent }: Pick<Meaning, 'intent'>, facts: StepFacts): SaidOfStep['ask'] | undefined {
  const { can, state } = facts;
  if (intent === 'did-not-happen') {
    if (can.includes('called off')) return 'called off';
    return state === 'agreed' ? 'not after all' : undefined;
  }
  if (can.includes('happened')) return 'happened';
  return can.includes('done') ? 'done' : undefined;
}

/** What is said of a step, and whether outright. */
export type Said = Pick<Meaning, 'intent' | 'outright'>;

const readBack: Record<SaidOfStep['ask'], string> = {
  done: 'You say that this is done, is that right?',
  happened: 'You say that this happened, is that right?',
  'not yet': 'You say that this has not happened yet, is that right?',
  'called off': 'You say that this did not happen or was called off, is that right? It is open again then.',
  'not after all': 'You say that this did not happen after all, is that right? It is open again then.',
};

/** Titles for what a press would save. */
export const titleOf: Record<SaidOfStep['ask'], string> = {
  done: 'Yes, it is done',
  happened: 'Yes, it happened',
  'not yet': 'Not yet',
  'called off': 'It did not happen',
  'not after all': 'It did not happen',
};

/** Reads a closing by a step’s name back; where it cannot be, it is answered as if it had been pressed. */
export function readBackByName(ask: 'done' | 'happened', ref: StepRef, turn: Turn): Promise<Reply> {
  return withStep(turn, ref, ask, ({ facts }) =>
    facts.can.includes(ask)
      ? readBackOf(ask, facts, turn)
      : takeAnswer(turn, { id: facts.id, version: facts.version }, { kind: ask }),
  );
}

/** Reads back what somebody said of a step, and saves it at a yes; what is not said outright is left to buttons. */
export function sayOfStep(meaning: Said, ref: StepRef, turn: Turn): Promise<Reply> {
  return withStep(turn, ref, 'show', ({ facts }) => {
    const ask = saysOf(meaning, facts);
    const isClosing = meaning.intent !== 'did-not-happen';
    if (!ask)
      return { card: stepCard({ step: facts, note: facts.state === 'agreed' ? already : leftAsItIs }) };
    if (isClosing && !meaning.outright) return { card: stepCard({ step: facts, note: leftAsItIs }) };
    return readBackOf(ask, facts, turn);
  });
}

function readBackOf(ask: SaidOfStep['ask'], facts: StepFacts, turn: Turn): Promise<Reply> {
  const step = onCard(facts);
  const heading = [facts.title, facts.place].filter(Boolean).join(', ');
  const yes = { title: titleOf[ask], data: { ask, step } };
  return askFirst(turn, { ask, step }, { heading, says: [readBack[ask]], yes });
}

const leftAsItIs =
  'I take it that you speak of this. I am not sure how it stands now, so nothing was changed. Press what is so.';
const already = 'This is agreed already, so nothing was changed.';

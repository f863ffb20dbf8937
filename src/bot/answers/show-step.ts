import { chooseCard } from '../../../cards/choose-card.ts';
import { dayCard } from '../../../cards/day-card.ts';
import { helloCard } from '../../../cards/hello-card.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { setAsideCard } from '../../../cards/set-aside-card.ts';
import { stepCard } from '../../../cards/step-card.ts';
import { sayDay } from '../../induction/say-day.ts';
import { notYours } from '../../induction/say-refusal.ts';
import type { StepRef } from '../../understanding/ask.ts';
import { type Seen, seeStep } from '../../use-cases/see-step.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { starts } from './say-help.ts';

type SeenStep = Extract<Seen, { kind: 'step' }>;

/** Finds the step somebody means and answers with it, or asks which one, or says that there is none. */
export async function withStep(
  turn: Turn,
  ref: StepRef,
  verb: string,
  answer: (step: SeenStep) => Promise<Reply> | Reply,
): Promise<Reply> {
  const seen = await seeStep(turn.around, turn.asker, ref);
  switch (seen.kind) {
    case 'step':
      return answer(seen);
    case 'several':
      return { card: chooseCard({ says: sayWhich(verb), steps: seen.steps }) };
    case 'no number':
      return { card: saidCard({ says: sayNoNumber(seen), presses: wayBack }) };
    case 'unnamed':
      return { card: saidCard({ says: sayUnnamed, presses: starts }) };
    case 'nothing':
      return { card: saidCard({ says: [notYours], presses: wayBack }) };
  }
}

/** Everything on one step. */
export function showStep(turn: Turn, ref: StepRef): Promise<Reply> {
  return withStep(turn, ref, 'show', ({ facts, hello }) => ({
    card: hello ? helloCard({ hello }) : stepCard({ step: facts }),
  }));
}

/** Why a step matters, in a sentence or two. */
export function showWhy(turn: Turn, ref: StepRef): Promise<Reply> {
  return withStep(turn, ref, 'why', ({ facts, hello }) => ({
    card: hello
      ? helloCard({ hello, note: [facts.why], saysWhy: true })
      : stepCard({ step: facts, note: facts.why, saysWhy: true }),
  }));
}

/** The card on which a day is picked. */
export function showDays(turn: Turn, ref: StepRef, note?: string): Promise<Reply> {
  return withStep(turn, ref, 'set day', ({ facts, days, hosts }) => ({
    card: dayCard({
      ...(note ? { note } : {}),
      step: facts,
      hosts: hosts.map(({ id, name }) => ({ title: name, value: id })),
      today: turn.today.toString(),
      days: days.map((day) => ({ iso: day.toString(), says: sayDay(day, turn.today) })),
    }),
  }));
}

/** The card on which somebody says what is in the way, or why a step is not needed. */
export function showSetAside(turn: Turn, ref: StepRef): Promise<Reply> {
  return withStep(turn, ref, 'set aside', ({ facts }) => ({ card: setAsideCard({ step: facts }) }));
}

/** Where somebody goes who got lost. */
export const wayBack = [
  { title: 'My list', data: { ask: 'list' } },
  { title: 'What’s next', data: { ask: 'next' } },
] as const;

const sayUnnamed = [
  'Which step is that about? Nothing was changed.',
  'Say it with the step, as in “the desk is done”, or look at your list first.',
];

function sayWhich(verb: string): string {
  return `Several steps fit. Which one? Press it, or say its number, as in “${verb} 1”.`;
}

function sayNoNumber({ number, shown }: Extract<Seen, { kind: 'no number' }>): string[] {
  if (shown === 0)
    return [`I have not shown you a list yet, so I do not know what ${number} is.`, 'Say “my list” first.'];
  const range = shown === 1 ? 'only has number 1' : `goes from 1 to ${shown}`;
  return [`There is no ${number} in the list you saw last. It ${range}.`, 'Say “my list” to see everything.'];
}

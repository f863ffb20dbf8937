import { Temporal } from 'temporal-polyfill';
import { chatOf, forgetAsked, rememberAsked } from '../store/chats.ts';
import type { Ask } from '../understanding/ask.ts';
import type { ChangeAsk } from '../understanding/change-ask.ts';
import type { HelloAsk } from '../understanding/hello-ask.ts';
import type { LeaveAsk } from '../understanding/leave-ask.ts';
import type { NudgeAsk } from '../understanding/nudge-ask.ts';
import type { SetUpAsk } from '../understanding/set-up-ask.ts';
import { type Answered, answerStep } from './answer-step.ts';
import { type SayAgain, sayAgainOf } from './let-through.ts';
import type { DayAsked } from './propose-day.ts';
import type { Asker, Surroundings } from './surroundings.ts';
import { useCase } from './use-case.ts';

/** What somebody says of a step in words of their own, before it is saved. */
export type SaidOfStep = Extract<
  Ask,
  { ask: 'done' | 'happened' | 'not yet' | 'called off' | 'not after all' }
>;

/** What is read back before it is done. */
export type Confirmable =
  | SaidOfStep
  /** Their own last answer, whichever it was. */
  | { readonly ask: 'undo' }
  | ChangeAsk
  | Extract<SetUpAsk, { ask: 'fill slots' }>
  | Extract<HelloAsk, { ask: 'send page' }>
  | Extract<LeaveAsk, { ask: 'leave' }>
  | Extract<NudgeAsk, { ask: 'pause until' }>;

/** What became of a yes or no: saved, left as it was, or nothing had been asked. */
export type QuestionAnswered =
  | { readonly kind: 'saved'; readonly answered: Answered }
  /** A change that was read back and is wanted. */
  | { readonly kind: 'wanted'; readonly ask: Confirmable }
  | { readonly kind: 'left' }
  | { readonly kind: 'nothing asked' };

/**
 * Drops what somebody was last asked: the talk has moved on, so a later yes would not mean it.
 * May: whoever was asked. Records: nothing.
 */
export const dropQuestion = useCase({ may: 'everybody', records: 'nothing' }, async (room): Promise<void> => {
  // That something is no serious matter holds for its ten minutes, whatever is looked up meanwhile.
  if (!(await sayAgainOf(room))) await forgetAsked(room.tx, room.asker.person);
});

/** What a yes would do: a change that was read back. */
type ChangeAsked = { readonly kind: 'change'; readonly ask: Confirmable };

/**
 * Asks somebody to say yes to a change that was read back to them.
 * May: whoever may make it. Records: nothing but the question.
 */
export const askForYes = useCase(
  { may: 'everybody', records: 'a question' },
  ({ tx, asker }, ask: Confirmable): Promise<void> =>
    rememberAsked(tx, asker.person, { kind: 'change', ask } satisfies ChangeAsked),
);

/**
 * Takes what somebody was last asked, so that it is answered once.
 * May: whoever was asked. Records: nothing.
 */
const takeQuestion = useCase({ may: 'everybody', records: 'nothing' }, async ({ tx, asker }) => {
  const { asked } = await chatOf<DayAsked | ChangeAsked | SayAgain>(tx, asker.person);
  await forgetAsked(tx, asker.person);
  return asked;
});

/** Answers what somebody was last asked, and nothing else. */
export async function answerQuestion(
  around: Surroundings,
  asker: Asker,
  yes: boolean,
): Promise<QuestionAnswered> {
  const asked = await takeQuestion(around, asker);
  if (!asked || asked.kind === 'say again') return { kind: 'nothing asked' };
  if (!yes) return { kind: 'left' };
  if (asked.kind === 'change') return { kind: 'wanted', ask: asked.ask };
  const day = Temporal.PlainDate.from(asked.day);
  const move =
    asked.kind === 'book'
      ? { kind: asked.kind, day, ...(asked.with ? { with: asked.with } : {}) }
      : { kind: asked.kind, day };
  return { kind: 'saved', answered: await answerStep(around, asker, asked.step, move) };
}

import { Temporal } from 'temporal-polyfill';
import { chatOf, forgetAsked } from '../store/chats.ts';
import { type Answered, answerStep } from './answer-step.ts';
import type { DayAsked } from './propose-day.ts';
import type { Asker, Surroundings } from './surroundings.ts';

/** What became of a yes or no: saved, left as it was, or nothing had been asked. */
export type QuestionAnswered =
  | { readonly kind: 'saved'; readonly answered: Answered }
  | { readonly kind: 'left' }
  | { readonly kind: 'nothing asked' };

/**
 * Drops what somebody was last asked: the talk has moved on, so a later yes would not mean it.
 * May: whoever was asked. Records: nothing.
 */
export async function dropQuestion({ database }: Surroundings, { person }: Asker): Promise<void> {
  await database.transaction((tx) => forgetAsked(tx, person));
}

/**
 * Answers what somebody was last asked, and nothing else.
 * May: whoever was asked. Records: the answer, where it is a yes.
 */
export async function answerQuestion(
  around: Surroundings,
  asker: Asker,
  yes: boolean,
): Promise<QuestionAnswered> {
  const asked = await around.database.transaction(async (tx) => {
    const chat = await chatOf<DayAsked>(tx, asker.person);
    await forgetAsked(tx, asker.person);
    return chat.asked;
  });
  if (!asked) return { kind: 'nothing asked' };
  if (!yes) return { kind: 'left' };
  const move = { kind: asked.kind, day: Temporal.PlainDate.from(asked.day) };
  return { kind: 'saved', answered: await answerStep(around, asker, asked.step, move) };
}

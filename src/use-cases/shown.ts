import type { StepFacts } from '../induction/step-facts.ts';
import { rememberShown } from '../store/chats.ts';
import type { Tx } from '../store/transaction.ts';
import { type Found, wordsOf } from './part.ts';
import type { Asker } from './surroundings.ts';

/** A step with the number it can be named by from now on. */
export type Numbered = StepFacts & { readonly number: number };

/** Numbers steps in the order given, and remembers it as the list that this person saw last. */
export async function showNumbered(tx: Tx, asker: Asker, found: readonly Found[]): Promise<Numbered[]> {
  await rememberShown(
    tx,
    asker.person,
    found.map(({ step }) => step.step.id),
  );
  return found.map((one, index) => ({ ...wordsOf(one), number: index + 1 }));
}

import type { HelloFacts } from '../induction/hello-facts.ts';
import type { PersonId } from '../induction/role.ts';
import { inductionOfStep, isRunning } from '../store/inductions.ts';
import { loadInduction } from '../store/load-induction.ts';
import { isWaiting } from '../store/newcomers.ts';
import {
  isOnItsWay,
  type News,
  type Notice,
  type NoticeEnd,
  settleNotice,
  waitingNotices,
} from '../store/notices.ts';
import type { Tx } from '../store/transaction.ts';
import { helloOf } from './hello.ts';
import { type Found, knownFacts, partIn } from './part.ts';
import type { Surroundings } from './surroundings.ts';

/** One message that is owed, in its reader's words. */
export type Owed = { readonly id: number; readonly person: PersonId } & (
  | { readonly kind: 'hello'; readonly hello: HelloFacts }
  | { readonly kind: 'news'; readonly news: News }
);

/**
 * Takes the next messages after one that are owed and still true, for sending once: whoever takes one, nobody else sends it.
 * May: Belong itself. Records: that each is on its way, or is not needed any more.
 */
export async function takeOwed(around: Surroundings, after: number): Promise<Owed[]> {
  return around.database.transaction(async (tx) => {
    const owed: Owed[] = [];
    for (const notice of await waitingNotices(tx, after)) {
      const found = await stillTrue(tx, around, notice);
      const to = found ? 'unknown' : 'not needed';
      const taken = await settleNotice(tx, { id: notice.id, from: 'waiting', to }, around.clock());
      if (taken && found) owed.push(found);
    }
    return owed;
  });
}

/**
 * Whether a message that was taken is still to be sent: a welcome may have said the same meanwhile.
 * May: Belong itself. Records: nothing.
 */
export async function isStillOwed({ database }: Surroundings, id: number): Promise<boolean> {
  return database.transaction((tx) => isOnItsWay(tx, id));
}

/**
 * Writes down what became of a message.
 * May: Belong itself. Records: whether it arrived.
 */
export async function settleOwed(around: Surroundings, id: number, to: NoticeEnd): Promise<void> {
  await around.database.transaction((tx) => settleNotice(tx, { id, from: 'unknown', to }, around.clock()));
}

async function stillTrue(tx: Tx, around: Surroundings, notice: Notice): Promise<Owed | undefined> {
  const { id, person } = notice;
  if (notice.kind === 'news') {
    const { newcomer, started } = notice.news;
    const asksInVain = newcomer !== undefined && !(await isWaiting(tx, newcomer));
    const hasEnded = started !== undefined && !(await isRunning(tx, started));
    return asksInVain || hasEnded ? undefined : notice;
  }
  const found = await stepFor(tx, around, person, notice.stepId);
  if (!found) return undefined;
  const hello = await helloOf(tx, found, around);
  return hello && { id, person, kind: 'hello', hello };
}

async function stepFor(
  tx: Tx,
  around: Surroundings,
  person: PersonId,
  stepId: string,
): Promise<Found | undefined> {
  const inductionId = await inductionOfStep(tx, stepId);
  if (!inductionId) return undefined;
  const induction = await loadInduction(tx, inductionId);
  const part = partIn(induction, person, around, await knownFacts(tx, induction, around));
  const step = part.steps.find((one) => one.step.id === stepId);
  return step && { part, step };
}

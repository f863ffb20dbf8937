import { type Credentials, createAdapter } from './bot/adapter.ts';
import { createBot } from './bot/bot.ts';
import { createOpenChat } from './bot/open-chat.ts';
import type { Outgoing } from './bot/outgoing.ts';
import { createPace } from './bot/pace.ts';
import { createPost, createRefresh } from './bot/post-digest.ts';
import { createSend } from './bot/send.ts';
import { tellOwed } from './bot/tell.ts';
import type { Door } from './bot/who-is-asking.ts';
import { diaryFile } from './diary-file.ts';
import type { Log } from './log.ts';
import { createClockwork } from './nudges/clockwork.ts';
import { type Shift, startShift } from './nudges/shift.ts';
import { createServer, type Server } from './server.ts';
import { seeBooking } from './use-cases/see-booking.ts';
import type { Surroundings } from './use-cases/surroundings.ts';

/** Everything in which one Belong differs from another. */
export type Parts = {
  readonly around: Surroundings;
  readonly door: Door;
  readonly outgoing: Outgoing;
  readonly credentials: Credentials;
  readonly log: Log;
  /** How long one call to Teams may take; ten seconds where nothing is said. */
  readonly deadlineMs?: number;
};

/** What is under way when Belong ends may take this long; then it hangs up, and nobody knows whether it arrived. */
const patienceMs = 5_000;

/** Belong as it is built: what it serves, and its nudges. */
export type Built = Server & {
  /** Says now what may be said now. */
  nudge(): Promise<void>;
  /** From now on says by itself what may be said; several instances share the work on one database. */
  work(): Promise<void>;
};

/** Builds Belong: the only place that does. */
export function compose({ around, door, outgoing, credentials, log, deadlineMs }: Parts): Built {
  const line = new AbortController();
  const adapter = createAdapter(credentials, log, { deadlineMs, hungUp: line.signal });
  const pace = createPace(around);
  const send = createSend(adapter, outgoing, pace);
  const bot = createBot({ around, door, outgoing, send });
  const parts = { adapter, outgoing, around, pace, openChat: createOpenChat(adapter, around, pace) };
  const post = createPost(parts);
  const clockwork = createClockwork(around, post, createRefresh(parts));
  let shift: Shift | undefined;
  let isClosing = false;
  let telling: Promise<void> = Promise.resolve();
  const afterTurn = () => {
    telling = telling
      .then(() => tellOwed(around, send, () => isClosing))
      .then(() => clockwork.urgent())
      .then(() => clockwork.refresh())
      .catch((error) => log.error({ err: error }, 'what is owed could not be told'));
  };
  const diary = async (stepId: string) => {
    const booking = await seeBooking(around, stepId);
    return booking && diaryFile(stepId, booking, around.clock());
  };
  const server = createServer({ adapter, bot, log, diary, afterTurn });
  return {
    async listen(port, host) {
      const listening = await server.listen(port, host);
      afterTurn();
      return listening;
    },
    async close() {
      isClosing = true;
      const patience = setTimeout(() => line.abort(), patienceMs);
      await Promise.all([clockwork.stop(), shift?.stop()]);
      await server.close();
      await telling;
      clearTimeout(patience);
    },
    async nudge() {
      await clockwork.round();
      afterTurn();
    },
    async work() {
      const queue = await around.database.openQueue();
      const onTrouble = (error: unknown) => log.error({ err: error }, 'nudges could not be looked for');
      shift = await startShift(around, { queue, post, meanwhile: afterTurn, onTrouble });
    },
  };
}

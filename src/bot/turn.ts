import type { Temporal } from 'temporal-polyfill';
import type { Asker, Surroundings } from '../use-cases/surroundings.ts';
import type { Reply } from './reply.ts';

/** One thing somebody asked, on its way to an answer. */
export type Turn = {
  readonly around: Surroundings;
  readonly asker: Asker;
  readonly today: Temporal.PlainDate;
  /** Belong’s own id in Teams, for links to a chat with it. */
  readonly botId: string;
};

/** Answers one kind of ask. */
export type Answer<Asked> = (asked: Asked, turn: Turn) => Promise<Reply>;

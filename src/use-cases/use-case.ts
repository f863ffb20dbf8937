import type { Temporal } from 'temporal-polyfill';
import { inOneMessage } from '../induction/one-message.ts';
import type { Deed } from '../induction/permission.ts';
import type { PersonId } from '../induction/role.ts';
import type { Tx } from '../store/database.ts';
import { type DeedEvent, recordDeed } from '../store/events.ts';
import { type News, oweNews } from '../store/notices.ts';
import { type Asker, type Surroundings, todayOf } from './surroundings.ts';

/** What a use case declares: the deed of the permission table that it is, and what it writes down. */
export type Rights = {
  readonly may: Deed | 'everybody';
  readonly records:
    | DeedEvent['kind']
    | 'answer'
    | 'undo'
    | 'wish'
    | 'handed'
    | 'a question'
    | 'a place'
    | 'nothing';
};

/** Where a use case happens: one transaction, one asker, one day. */
export type Room = {
  readonly tx: Tx;
  readonly around: Surroundings;
  readonly asker: Asker;
  readonly today: Temporal.PlainDate;
  /** Writes down that the asker was refused, and at what; it stays written though all else is taken back. */
  refused(at?: Pick<DeedEvent, 'inductionId' | 'practiceId'> & { readonly step?: string }): void;
  /** Writes down what the asker did. */
  record(event: Pick<DeedEvent, 'kind' | 'inductionId' | 'practiceId' | 'detail'>): Promise<void>;
  /** Owes somebody news; whatever a use case has to tell one person goes out as one message. */
  tell(person: PersonId, news: News): void;
};

/** An answer of which nothing is kept: what its use case had written is taken back. */
export class NothingKept extends Error {
  override name = 'NothingKept';
  readonly answer: unknown;
  constructor(answer: unknown) {
    super('nothing is kept');
    this.answer = answer;
  }
}

/** A no that takes back all that its use case had written; the asker gets it as the use case's answer. */
export class Refused<Refusal extends { readonly no: string } = { readonly no: string }> extends NothingKept {
  override name = 'Refused';
  constructor(refusal: Refusal) {
    super({ refusal });
  }
}

/** Something a person can do, with its rights beside it. */
export type UseCase<Args extends readonly unknown[], Result> = {
  (around: Surroundings, asker: Asker, ...args: Args): Promise<Result>;
  readonly rights: Rights;
};

/** A use case: what it declares, and what it does in one transaction. */
export function useCase<Args extends readonly unknown[], Result>(
  rights: Rights,
  body: (room: Room, ...args: Args) => Promise<Result>,
): UseCase<Args, Result> {
  const run = async (around: Surroundings, asker: Asker, ...args: Args) => {
    let refusals: readonly DeedEvent[] = [];
    try {
      return await around.database.transaction(async (tx) => {
        const opened = openRoom(rights, tx, around, asker);
        refusals = opened.refusals;
        const result = await body(opened.room, ...args);
        await opened.close();
        return result;
      });
    } catch (error) {
      if (!(error instanceof NothingKept)) throw error;
      if (refusals.length) await around.database.transaction((tx) => recordAll(tx, refusals));
      return error.answer as Result;
    }
  };
  return Object.assign(run, { rights });
}

/** A room, and what is written down once its use case has come to its end. */
function openRoom({ may }: Rights, tx: Tx, around: Surroundings, asker: Asker) {
  const at = around.clock();
  const who = { person: asker.person, door: asker.door, at, today: todayOf(around) };
  const refusals: DeedEvent[] = [];
  const news = new Map<PersonId, News[]>();
  const room: Room = {
    tx,
    around,
    asker,
    today: who.today,
    refused: ({ step, ...where } = {}) =>
      void refusals.push({
        ...who,
        ...where,
        kind: 'refused',
        detail: { deed: may, ...(step ? { step } : {}) },
      }),
    record: (event) => recordDeed(tx, { ...who, ...event }),
    tell: (person, one) => void news.set(person, [...(news.get(person) ?? []), one]),
  };
  const close = async () => {
    await recordAll(tx, refusals);
    for (const [person, all] of news) await oweNews(tx, person, inOneMessage(all), at);
  };
  return { room, refusals, close };
}

async function recordAll(tx: Tx, events: readonly DeedEvent[]): Promise<void> {
  for (const event of events) await recordDeed(tx, event);
}

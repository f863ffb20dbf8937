import type { Temporal } from 'temporal-polyfill';
import type { Deed } from '../induction/permission.ts';
import type { Tx } from '../store/database.ts';
import { type DeedEvent, recordDeed } from '../store/events.ts';
import { type Asker, type Surroundings, todayOf } from './surroundings.ts';

/** What a use case declares: the deed of the permission table that it is, and what it writes down. */
export type Rights = {
  readonly may: Deed | 'everybody';
  readonly records: DeedEvent['kind'] | 'answer' | 'undo' | 'wish' | 'a question' | 'a place' | 'nothing';
};

/** Where a use case happens: one transaction, one asker, one day. */
export type Room = {
  readonly tx: Tx;
  readonly around: Surroundings;
  readonly asker: Asker;
  readonly today: Temporal.PlainDate;
  /** Writes down that the asker was refused, and at what. */
  refused(at?: Pick<DeedEvent, 'inductionId' | 'practiceId'> & { readonly step?: string }): Promise<void>;
  /** Writes down what the asker did. */
  record(event: Pick<DeedEvent, 'kind' | 'inductionId' | 'practiceId' | 'detail'>): Promise<void>;
};

/** A no that takes back all that its use case had written; the asker gets it as the use case's answer. */
export class Refused<Refusal extends { readonly no: string } = { readonly no: string }> extends Error {
  override name = 'Refused';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.no);
    this.refusal = refusal;
  }
}

/** An answer of which nothing is kept: what its use case had written is taken back. */
export class NothingKept extends Error {
  override name = 'NothingKept';
  readonly answer: unknown;
  constructor(answer: unknown) {
    super('nothing is kept');
    this.answer = answer;
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
    try {
      return await around.database.transaction((tx) => body(roomFor(rights, tx, around, asker), ...args));
    } catch (error) {
      if (error instanceof NothingKept) return error.answer as Result;
      if (error instanceof Refused) return { refusal: error.refusal } as Result;
      throw error;
    }
  };
  return Object.assign(run, { rights });
}

function roomFor({ may }: Rights, tx: Tx, around: Surroundings, asker: Asker): Room {
  const today = todayOf(around);
  const who = { ...asker, at: around.clock(), today };
  return {
    ...{ tx, around, asker, today },
    refused: ({ step, ...at } = {}) =>
      recordDeed(tx, { ...who, ...at, kind: 'refused', detail: { deed: may, ...(step ? { step } : {}) } }),
    record: (event) => recordDeed(tx, { ...who, ...event }),
  };
}

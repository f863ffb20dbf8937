import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** An open transaction: the only thing that reads or writes. The database itself does not fit in its place. */
export type Tx = Transaction<Tables>;

const inside = new AsyncLocalStorage<true>();

/** PostgreSQL's words for 'try that again': two transactions met, or both added the same. */
const worthAnotherTry = new Set(['40001', '40P01', '23505']);
const tries = 3;

/**
 * Runs work in one transaction. One inside another is refused, because the embedded database would wait for
 * itself for ever; so is one that takes longer than `limitMs`.
 */
export async function inTransaction<T>(
  db: Kysely<Tables>,
  limitMs: number,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  if (inside.getStore()) throw new Error('a transaction was begun inside another one');
  for (let tried = 1; ; tried += 1) {
    try {
      return await inside.run(true, () => db.transaction().execute((tx) => within(limitMs, work(tx))));
    } catch (error) {
      if (tried === tries || !worthAnotherTry.has(codeOf(error))) throw error;
    }
  }
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`a transaction took longer than ${limitMs} ms`)), limitMs);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

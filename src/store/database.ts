import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { type Embedded, openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { openQueue, type Queue } from './queue.ts';
import { openServer } from './server.ts';
import type { Tables } from './tables.ts';
import { inTransaction, type Tx } from './transaction.ts';

export type { Tx } from './transaction.ts';

/** The one door to the data, whichever database stands behind it. */
export type Database = {
  readonly kind: 'embedded' | 'server';
  /** Runs work in one transaction: all of it is kept, or none. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Brings the tables up to date and names what ran. */
  migrate(): Promise<string[]>;
  /** Opens the queue of nudges, in tables of its own beside Belong’s; it is stopped before the database is closed. */
  openQueue(): Promise<Queue>;
  close(): Promise<void>;
};

/** Where the data is, and who hears of trouble that no caller waits for. */
export type DatabaseOptions = {
  readonly url?: string;
  readonly folder: string;
  readonly onTrouble: (error: unknown) => void;
  readonly limitMs?: number;
};

/** Opens the server at `url`, or the embedded database in `folder` where there is none. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url ? openOnServer(options.url, options) : openInFolder(options);
}

const limit = 10_000;

async function openInFolder({ folder, onTrouble, limitMs = limit }: DatabaseOptions): Promise<Database> {
  return onEmbedded(await openEmbedded(folder, { onTrouble }), { onTrouble, limitMs });
}

/** The door to an embedded database that is open already. */
export function onEmbedded(
  embedded: Embedded,
  { onTrouble, limitMs = limit }: Pick<DatabaseOptions, 'onTrouble' | 'limitMs'>,
): Database {
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: embedded.pglite }) });
  return {
    kind: 'embedded',
    transaction: (work) => inTransaction(db, limitMs, work),
    migrate: () => migrate(db),
    openQueue: () => openQueue({ pglite: embedded.pglite }, onTrouble),
    close: () => embedded.close(),
  };
}

async function openOnServer(url: string, { onTrouble, limitMs = limit }: DatabaseOptions): Promise<Database> {
  const pool = await openServer(url, onTrouble);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'server',
    transaction: (work) => inTransaction(db, limitMs, work),
    migrate: () => migrate(db),
    openQueue: () => openQueue({ url }, onTrouble),
    close: () => db.destroy(),
  };
}

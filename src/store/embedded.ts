import fs from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { DurableFiles, syncFolder } from './durable-files.ts';
import { lockFolder } from './folder-lock.ts';
import { keepUp } from './upkeep.ts';

/** The PostgreSQL inside the pinned PGlite; a data folder of another one cannot be opened. */
const postgresMajor = '18';

/** Sizes for a small server, and every commit on disk before it is answered. */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...[
    'fsync=on',
    'wal_sync_method=fsync',
    'synchronous_commit=on',
    'full_page_writes=on',
    'shared_buffers=16MB',
    'max_wal_size=128MB',
    'min_wal_size=32MB',
  ].flatMap((setting) => ['-c', setting]),
];

/** Types that node-postgres and PGlite would read differently: big integers, days and spans stay text. */
const asText = (text: string) => text;
const parsers = { 20: asText, 1082: asText, 1114: asText, 1184: asText, 1186: asText };

/** An embedded PostgreSQL that one process owns. */
export type Embedded = {
  readonly pglite: PGlite;
  /** How often the disk was asked to keep what was written. */
  syncs(): number;
  /** Clears out dead rows and refreshes statistics. */
  maintain(): Promise<void>;
  /** Copies the whole database into a folder that does not exist yet, between two transactions. */
  backup(to: string): Promise<void>;
  close(): Promise<void>;
};

/** How the upkeep of an embedded database goes, and who hears when it fails. */
export type EmbeddedOptions = {
  readonly checkpointMs?: number;
  readonly vacuumMs?: number;
  readonly onTrouble: (error: unknown) => void;
};

/**
 * Opens the embedded database in a folder, the only way to do so: one owner, every commit on disk, checkpoints
 * and vacuum. Throws FolderInUse where another process has it, and plain words where it cannot be trusted.
 */
export async function openEmbedded(folder: string, options: EmbeddedOptions): Promise<Embedded> {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(folder);
  try {
    return await openLocked(path.join(folder, 'pg'), unlock, options);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function openLocked(data: string, unlock: () => void, options: EmbeddedOptions): Promise<Embedded> {
  const fresh = !isCluster(data);
  const files = new DurableFiles(data);
  const pglite = await PGlite.create({ fs: files, startParams, parsers });
  await proveDurable(pglite, files);
  if (fresh) {
    await pglite.exec('checkpoint');
    syncFolder(data);
  }
  const stop = keepUp(pglite, options);
  return {
    pglite,
    syncs: () => files.syncs,
    maintain: async () => void (await pglite.exec('vacuum (analyze)')),
    backup: (to) => pglite.runExclusive(() => copyFolder(data, to)),
    async close() {
      await stop();
      try {
        await pglite.close();
      } finally {
        unlock();
      }
    },
  };
}

function isCluster(data: string): boolean {
  const file = path.join(data, 'PG_VERSION');
  if (!fs.existsSync(file)) return false;
  const found = fs.readFileSync(file, 'utf8').trim();
  if (found === postgresMajor) return true;
  throw new Error(
    `The data folder holds a PostgreSQL ${found} database and this Belong brings ${postgresMajor}. Open it with the Belong that made it.`,
  );
}

/** An update of PGlite that dropped our fsync would lose data silently: so it is asked for once, and counted. */
async function proveDurable(pglite: PGlite, files: DurableFiles): Promise<void> {
  const { rows } = await pglite.query<{ fsync: string; method: string }>(
    "select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method",
  );
  const before = files.syncs;
  await pglite.exec('create temp table probe (n int); drop table probe; select pg_switch_wal()');
  await pglite.exec('checkpoint');
  const [set] = rows;
  if (set?.fsync !== 'on' || set.method !== 'fsync' || files.syncs === before) {
    throw new Error(
      'The embedded database would not keep its data safe on this machine, so it was not opened.',
    );
  }
}

async function copyFolder(from: string, to: string): Promise<void> {
  await fs.promises.cp(from, to, { recursive: true, force: false, errorOnExist: true });
  syncFolder(to);
}

import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Database, onEmbedded, openDatabase } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { atDatabase, onServer } from './on-server.ts';

/** A database to measure on, which nobody else has. */
export type BenchDatabase = {
  readonly database: Database;
  /** Clears out dead rows and refreshes statistics. */
  vacuum(): Promise<void>;
  /** Takes it away with all that is in it. */
  remove(): Promise<void>;
};

/** A new embedded database in a folder of its own. */
export async function benchEmbedded(onTrouble: (error: unknown) => void): Promise<BenchDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'belong-bench-'));
  const embedded = await openEmbedded(folder, { onTrouble });
  return {
    database: onEmbedded(embedded, { onTrouble }),
    vacuum: () => embedded.maintain(),
    async remove() {
      await embedded.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A new database on a PostgreSQL server, beside those that are there; throws where the server does not answer. */
export async function benchOnServer(
  server: string,
  onTrouble: (error: unknown) => void,
): Promise<BenchDatabase> {
  const name = `belong_bench_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const url = atDatabase(server, name);
  const drop = () => onServer(server, `drop database if exists ${name} with (force)`);
  try {
    const database = await openDatabase({ url, folder: '', onTrouble });
    return {
      database,
      vacuum: () => onServer(url, 'vacuum (analyze)'),
      async remove() {
        await database.close();
        await drop();
      },
    };
  } catch (error) {
    await drop();
    throw error;
  }
}

import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../src/store/database.ts';
import { openEmbedded } from '../../../src/store/embedded.ts';
import { FolderInUse } from '../../../src/store/folder-lock.ts';
import { freshGround, type Ground } from '../../support/databases.ts';
import { onTrouble } from '../../support/on-trouble.ts';
import { startProcess } from '../../support/other-process.ts';

let ground: Ground;
let folder: string;

beforeEach(async () => {
  ground = await freshGround();
  folder = ground.options.folder;
});

afterEach(() => ground.remove());

describe('what was saved stays saved', () => {
  test('the disk is asked to keep each commit', async () => {
    const embedded = await openEmbedded(folder, { onTrouble });
    await embedded.pglite.exec('create table kept (n int)');
    const before = embedded.syncs();
    for (let n = 0; n < 25; n += 1) await embedded.pglite.query('insert into kept values ($1)', [n]);
    expect(embedded.syncs() - before).toBeGreaterThanOrEqual(25);
    await embedded.close();
  });

  test('reading asks nothing of the disk', async () => {
    const embedded = await openEmbedded(folder, { onTrouble });
    const before = embedded.syncs();
    for (let n = 0; n < 25; n += 1) await embedded.pglite.query('select 1');
    expect(embedded.syncs()).toBe(before);
    await embedded.close();
  });

  test('it is there after the next opening', async () => {
    const first = await openEmbedded(folder, { onTrouble });
    await first.pglite.exec('create table kept as select 7 as n');
    await first.close();
    const again = await openEmbedded(folder, { onTrouble });
    expect((await again.pglite.query('select n from kept')).rows).toEqual([{ n: 7 }]);
    await again.close();
  });

  test('a copy of it opens and holds the same', async () => {
    const embedded = await openEmbedded(folder, { onTrouble });
    await embedded.pglite.exec('create table kept as select 7 as n');
    const home = await mkdtemp(path.join(tmpdir(), 'belong-backup-'));
    await embedded.backup(path.join(home, 'pg'));
    await expect(embedded.backup(path.join(home, 'pg'))).rejects.toThrow();
    await embedded.close();
    const copy = await openEmbedded(home, { onTrouble });
    expect((await copy.pglite.query('select n from kept')).rows).toEqual([{ n: 7 }]);
    await copy.close();
    await rm(home, { recursive: true });
  });
});

describe('upkeep', () => {
  test('checkpoints keep the log of changes small', async () => {
    const embedded = await openEmbedded(folder, { onTrouble, checkpointMs: 20 });
    const checkpoints = async () => {
      const { rows } = await embedded.pglite.query<{ lsn: string }>(
        'select redo_lsn::text as lsn from pg_control_checkpoint()',
      );
      return rows[0]?.lsn;
    };
    const before = await checkpoints();
    await embedded.pglite.exec('create table busy as select generate_series(1, 20000) as n');
    await vi.waitFor(async () => expect(await checkpoints()).not.toBe(before), { timeout: 10_000 });
    await embedded.close();
  });

  test('vacuum clears out what was deleted', async () => {
    const embedded = await openEmbedded(folder, { onTrouble });
    await embedded.pglite.exec(
      'create table busy as select generate_series(1, 20000) as n; delete from busy',
    );
    await embedded.maintain();
    const { rows } = await embedded.pglite.query("select pg_relation_size('busy')::int as size");
    expect(rows).toEqual([{ size: 0 }]);
    await embedded.close();
  });

  test('trouble with it is heard of', async () => {
    const heard: unknown[] = [];
    const embedded = await openEmbedded(folder, { onTrouble: (error) => heard.push(error), vacuumMs: 20 });
    await embedded.pglite.exec('begin');
    await vi.waitFor(() => expect(heard).not.toEqual([]), { timeout: 10_000 });
    await embedded.pglite.exec('rollback');
    await embedded.close();
  });
});

describe('one owner', () => {
  test('a second opening is refused in plain words, and the first goes on unharmed', async () => {
    const first = await openDatabase({ folder, onTrouble });
    await expect(openDatabase({ folder, onTrouble })).rejects.toThrow(/Another Belong is already using/);
    await first.transaction((tx) => tx.selectFrom('person').selectAll().execute());
    await first.close();
    await (await openDatabase({ folder, onTrouble })).close();
  });

  test('another process is refused too, and a killed one leaves the folder free', async () => {
    const other = await startProcess('hold-folder.ts', [folder]);
    await expect(openDatabase({ folder, onTrouble })).rejects.toBeInstanceOf(FolderInUse);
    await expect(startProcess('hold-folder.ts', [folder])).rejects.toThrow(/Another Belong/);
    await other.end('SIGKILL');
    const database = await openDatabase({ folder, onTrouble });
    expect(await database.migrate()).toEqual([]);
    await database.close();
  });

  test('of many that want it at once, one gets it', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 6 }, () => openDatabase({ folder, onTrouble })),
    );
    const [winner, ...others] = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(others).toEqual([]);
    await winner?.close();
  });
});

describe('a data folder', () => {
  test('of another PostgreSQL is not touched', async () => {
    writeFileSync(path.join(folder, 'pg', 'PG_VERSION'), '17\n');
    const before = await readdir(path.join(folder, 'pg'));
    await expect(openDatabase({ folder, onTrouble })).rejects.toThrow(/holds a PostgreSQL 17 database/);
    expect(await readdir(path.join(folder, 'pg'))).toEqual(before);
  });

  test('that is new is for this user alone', async () => {
    const fresh = path.join(folder, 'deep', 'new');
    const embedded = await openEmbedded(fresh, { onTrouble });
    expect((await stat(fresh)).mode & 0o077).toBe(0);
    expect(existsSync(path.join(fresh, 'pg', 'PG_VERSION'))).toBe(true);
    await embedded.close();
  });
});

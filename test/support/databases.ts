import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import type { DatabaseOptions } from '../../src/store/database.ts';
import { atDatabase, onServer } from '../../src/store/on-server.ts';
import { dropDatabase } from './drop-database.ts';
import { onTrouble } from './on-trouble.ts';

/** Where a database of this test file's own is, and how to be rid of it. */
export type Ground = { readonly options: DatabaseOptions; remove(): Promise<void> };

/** A database with today's tables and nothing in them, on whatever this run is on; closed. */
export function freshGround(): Promise<Ground> {
  const server: string | undefined = inject('serverUrl');
  return server ? freshOnServer(server) : freshFolder();
}

async function freshFolder(): Promise<Ground> {
  const folder = await mkdtemp(path.join(tmpdir(), 'belong-test-'));
  await cp(inject('preparedFolder'), folder, { recursive: true });
  return { options: { folder, onTrouble }, remove: () => rm(folder, { recursive: true }) };
}

async function freshOnServer(server: string): Promise<Ground> {
  const name = `belong_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name} template ${inject('preparedDatabase')}`);
  return {
    options: { url: atDatabase(server, name), folder: '', onTrouble },
    remove: () => dropDatabase(server, name),
  };
}

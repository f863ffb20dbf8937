import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/store/database.ts';
import { onTrouble } from './on-trouble.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** An embedded database with today's tables and nothing in them, closed. */
    preparedFolder: string;
  }
}

/** Lays out one embedded database that every test file then copies: laying out each anew would take seconds. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'belong-prepared-'));
  const database = await openDatabase({ folder, onTrouble });
  await database.migrate();
  await database.close();
  project.provide('preparedFolder', folder);
  return () => rm(folder, { recursive: true });
}

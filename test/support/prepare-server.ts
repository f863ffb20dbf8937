import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/store/database.ts';
import { atDatabase, onServer } from '../../src/store/on-server.ts';
import { dropDatabase } from './drop-database.ts';
import { onTrouble } from './on-trouble.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL server to test on; missing where the tests run on the embedded database. */
    serverUrl: string;
    /** A database on it with today's tables and nothing in them. */
    preparedDatabase: string;
  }
}

/** Lays out one database on the server that every test file then copies. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const { serverUrl } = project.getProvidedContext();
  const name = `belong_prepared_${process.pid}`;
  await onServer(serverUrl, `drop database if exists ${name}`, `create database ${name}`);
  const url = atDatabase(serverUrl, name);
  const database = await openDatabase({ url, folder: '', onTrouble });
  await database.migrate();
  await database.close();
  project.provide('preparedDatabase', name);
  return () => dropDatabase(serverUrl, name);
}

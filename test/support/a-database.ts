import { afterAll, beforeAll } from 'vitest';
import { type Database, type DatabaseOptions, openDatabase } from '../../src/store/database.ts';
import { freshGround, type Ground } from './databases.ts';

/** A database of one test file's own, open for as long as the file runs. */
export function aDatabase(options: Partial<DatabaseOptions> = {}): Database {
  let ground: Ground | undefined;
  let database: Database | undefined;
  const open = (): Database => {
    if (!database) throw new Error('the database is there once the tests have begun');
    return database;
  };

  beforeAll(async () => {
    ground = await freshGround();
    database = await openDatabase({ ...ground.options, ...options });
  });
  afterAll(async () => {
    await database?.close();
    await ground?.remove();
  });

  return {
    get kind() {
      return open().kind;
    },
    transaction: (work) => open().transaction(work),
    migrate: () => open().migrate(),
    openQueue: () => open().openQueue(),
    close: () => open().close(),
  };
}

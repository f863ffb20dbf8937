import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { ground } from './migrations/0001-ground.ts';
import { people } from './migrations/0002-people.ts';
import { handOver } from './migrations/0003-hand-over.ts';
import { pages } from './migrations/0004-pages.ts';
import { practiceFacts } from './migrations/0005-practice-facts.ts';
import { sessions } from './migrations/0006-sessions.ts';
import { nudges } from './migrations/0007-nudges.ts';
import { cover } from './migrations/0008-cover.ts';
import { ladderSettings } from './migrations/0009-ladder-settings.ts';
import { outOfReach } from './migrations/0010-out-of-reach.ts';
import { urgent } from './migrations/0012-urgent.ts';
import { lanes } from './migrations/0013-lanes.ts';
import { problems } from './migrations/0014-problems.ts';
import { spokenOf } from './migrations/0015-spoken-of.ts';

/** Every migration, in order; a name that was once released is never changed. */
export const migrations: Record<string, Migration> = {
  '0001-ground': ground,
  '0002-people': people,
  '0003-hand-over': handOver,
  '0004-pages': pages,
  '0005-practice-facts': practiceFacts,
  '0006-sessions': sessions,
  '0007-nudges': nudges,
  '0008-cover': cover,
  '0009-ladder-settings': ladderSettings,
  '0010-out-of-reach': outOfReach,
  '0012-urgent': urgent,
  '0013-lanes': lanes,
  '0014-problems': problems,
  '0015-spoken-of': spokenOf,
};

/** Brings a database up to date and names what ran; instances that start together take turns. */
export async function migrate<T>(db: Kysely<T>): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error;
  return results.filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
}

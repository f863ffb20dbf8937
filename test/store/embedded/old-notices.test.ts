import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, test } from 'vitest';
import { openEmbedded } from '../../../src/store/embedded.ts';
import { migrations } from '../../../src/store/migrate.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { onTrouble } from '../../support/on-trouble.ts';

const [anna, bea] = [randomUUID(), randomUUID()];
const [step, practice, organisation, induction] = Array.from({ length: 4 }, () => randomUUID());

test('a notice of what did not happen that an older Belong left waiting ends, and a nudge takes its place', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'belong-old-'));
  const { pglite, close } = await openEmbedded(path.join(folder, 'data'), { onTrouble });
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  await migrator.migrateTo('0007-nudges');
  for (const change of [
    sql`set session_replication_role = replica`,
    sql`insert into step (id, induction_id, line, occurrence, planned, agree_from, state, misses, manager_first, version, dropped, look_on)
      values (${step}, ${induction}, 'desk-near-team', 1, '2026-09-07', '2026-09-07', 'not happened', 1, false, 2, false, '2026-10-01')`,
    sql`insert into event (induction_id, step_id, person_id, at, on_day, door, kind, move)
      values (${induction}, ${step}, ${practice}, now(), '2026-09-09', 'chat', 'answer', '{"kind":"called off"}')`,
    sql`insert into notice (person_id, step_id, kind, made_at, state, settled_at) values
      (${anna}, ${step}, 'not happened', now(), 'sent', now()),
      (${bea}, ${step}, 'missed twice', now(), 'waiting', null),
      (${bea}, ${organisation}, 'hello', now(), 'waiting', null)`,
  ])
    await change.execute(db);
  const { error } = await migrator.migrateToLatest();
  expect(error).toBeUndefined();
  const rows = await db.selectFrom('notice').select(['kind', 'state']).orderBy('id').execute();
  expect(rows.map(({ kind, state }) => `${kind}: ${state}`)).toEqual([
    'not happened: sent',
    'missed twice: not needed',
    'hello: waiting',
  ]);
  expect(await db.selectFrom('step').select(['missed_on', 'missed_by', 'look_on']).execute()).toEqual([
    { missed_on: '2026-09-09', missed_by: practice, look_on: '2026-09-09' },
  ]);
  // Whoever has heard does not hear it again.
  expect(await db.selectFrom('told').select(['person_id', 'rung', 'anchor', 'happened']).execute()).toEqual([
    { person_id: anna, rung: 'not happened', anchor: '2026-09-09', happened: true },
  ]);
  await close();
  await rm(folder, { recursive: true });
});

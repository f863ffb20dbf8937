import { expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { onTrouble } from '../support/on-trouble.ts';
import { aPerson, identityOf } from '../support/person.ts';
import { patience, sandboxStarter, says } from '../support/started.ts';
import { startTeams } from '../support/teams.ts';

const { start, folder } = sandboxStarter();
/** Belong has ten seconds; a busy machine is slow, and that is no fault. */
const generous = { timeout: 20_000 };

async function nudgesIn(kept: string) {
  const database = await openDatabase({ folder: kept, onTrouble });
  const rows = await database.transaction((tx) =>
    tx.selectFrom('nudge').select(['state', 'reason', 'attempts']).execute(),
  );
  await database.close();
  return rows;
}

it('ends though Teams hangs on a digest: what was under way is written down, and nothing new is sent', async () => {
  const kept = await folder();
  const teams = await startTeams();
  const started = start({ PLAYGROUND: 'off', DATA_DIR: kept });
  const url = await says(started, /Belong listens on (http:\/\/127\.0\.0\.1:\d+)/);
  const nadia = aPerson(teams, url, identityOf('Nadia'));
  await nadia.says('hello');
  teams.willFail('hang', 1, /\/activities/);
  const skipped = nadia.says('skip to 9 September').catch(() => 'no answer');
  await vi.waitFor(() => expect(teams.calls.at(-1)?.status).toBe(0), patience);
  const before = teams.calls.length;
  started.child.kill('SIGTERM');
  await vi.waitFor(() => expect(started.child.exitCode).toBe(0), generous);
  await skipped;
  expect(teams.calls).toHaveLength(before);
  const rows = await nudgesIn(kept);
  expect(rows.filter(({ state }) => state !== 'waiting')).toEqual([
    { state: 'unknown', reason: 'no answer', attempts: 1 },
  ]);
  expect(rows.filter(({ state }) => state === 'waiting').length).toBeGreaterThan(1);
  await teams.close();
});

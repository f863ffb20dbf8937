import { expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { freshGround } from '../support/databases.ts';
import { longest, ofFull, report } from '../support/full-count.ts';
import { killWhilePressing } from '../support/kill-while-pressing.ts';
import { seededRandom } from '../support/seeded-random.ts';

const kills = ofFull(50);

test(
  'whatever moment the bot is killed at, each press it answered is there afterwards',
  longest,
  async () => {
    const ground = await freshGround();
    const { acknowledged, presses } = await killWhilePressing(ground, kills, seededRandom(7));
    const database = await openDatabase(ground.options);
    const saved = await savedReasons(database);
    expect(acknowledged.filter((reason) => !saved.has(reason))).toEqual([]);
    expect(acknowledged).not.toEqual([]);
    expect(await stepsWithoutTheirEvents(database)).toEqual([]);
    report(
      `${database.kind}: ${kills} kills, ${presses} presses, ${acknowledged.length} acknowledged, 0 lost`,
    );
    await database.close();
    await ground.remove();
  },
);

async function savedReasons(database: Database): Promise<Set<string>> {
  const rows = await database.transaction((tx) => tx.selectFrom('event').select('move').execute());
  return new Set(rows.map(({ move }) => (move as { reason?: string } | null)?.reason ?? ''));
}

/** A step and its events are saved together or not at all, so its version tells how many there are. */
async function stepsWithoutTheirEvents(database: Database): Promise<unknown[]> {
  return database.transaction(async (tx) => {
    const rows = await tx
      .selectFrom('step')
      .leftJoin('event', 'event.step_id', 'step.id')
      .select(({ fn }) => ['step.id', 'step.version', fn.count<string>('event.id').as('events')])
      .groupBy(['step.id', 'step.version'])
      .execute();
    return rows.filter(({ version, events }) => version !== Number(events) + 1);
  });
}

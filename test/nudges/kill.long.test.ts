import { Temporal } from 'temporal-polyfill';
import { expect, inject, test } from 'vitest';
import { startShift } from '../../src/nudges/shift.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import type { Surroundings } from '../../src/use-cases/surroundings.ts';
import { holidays } from '../support/an-induction.ts';
import { freshGround, type Ground } from '../support/databases.ts';
import { fillWithDue } from '../support/fill-with-due.ts';
import { longest, ofFull, report } from '../support/full-count.ts';
import { killWhileNudging, postTo, startCounter } from '../support/kill-while-nudging.ts';
import { onTrouble } from '../support/on-trouble.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { until } from '../support/until.ts';

/** The first Thursday, when everybody who is ever written to may be. */
const moment = Temporal.ZonedDateTime.from('2026-09-10T16:30[Europe/London]').toInstant();
/** Once nobody has known of a message for ten minutes it is sent once more. */
const later = moment.add({ minutes: 11 });
/** The embedded database has one owner. */
const [due, kills, instances] = inject('serverUrl')
  ? [ofFull(2_000), ofFull(500), 2]
  : [ofFull(500), ofFull(100), 1];

test(
  'whatever moment Belong is killed at, everybody is written to, and twice only where nobody knew',
  longest,
  async () => {
    const random = seededRandom(11);
    const total = { kills: 0, nudges: 0, unknown: 0, twice: 0 };
    while (total.kills < kills) {
      const ground = await freshGround();
      const counter = await startCounter(random);
      const filled = await onceOpen(ground, (database) => fillWithDue(aroundOf(database, moment), due));
      const killing = { ground, moment: moment.toString(), counter, instances, random };
      total.kills += await killWhileNudging(killing, kills - total.kills, () => counter.posted.size < filled);
      await onceOpen(ground, async (database) => {
        const unknown = (await rowsOf(database))
          .filter(({ state }) => state === 'unknown')
          .map(({ id }) => id);
        const rows = await finish(database, counter.url, filled);
        expect(rows).toHaveLength(filled);
        expect(rows.filter(({ id }) => !counter.posted.has(id))).toEqual([]);
        const twice = [...counter.posted].filter(([, times]) => times > 1);
        expect(twice.filter(([id, times]) => times > 2 || !unknown.includes(id))).toEqual([]);
        total.nudges += rows.length;
        total.unknown += unknown.length;
        total.twice += twice.length;
      });
      await counter.close();
      await ground.remove();
    }
    const said = `${total.kills} kills with ${instances} at work, ${total.nudges} nudges, 0 lost`;
    report(`${said}; nobody knew of ${total.unknown}, of which ${total.twice} had arrived and came twice`);
  },
);

/** One instance sends what is left, once nobody has known of it for long enough. */
async function finish(database: Database, url: string, filled: number) {
  const queue = await database.openQueue();
  const parts = { queue, post: postTo(url), meanwhile: () => undefined, onTrouble };
  const shift = await startShift(aroundOf(database, later), parts);
  await until(async () => {
    const rows = await rowsOf(database);
    return rows.length >= filled && rows.every(({ state }) => state === 'sent');
  }, 500);
  await shift.stop();
  return rowsOf(database);
}

async function onceOpen<T>({ options }: Ground, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(options);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function rowsOf(database: Database) {
  return database.transaction((tx) => tx.selectFrom('nudge').select(['id', 'state']).execute());
}

function aroundOf(database: Database, now: Temporal.Instant): Surroundings {
  return { database, clock: () => now, holidays, admins: new Set(), site: () => '' };
}

import type { PGlite } from '@electric-sql/pglite';
import { type ConstructorOptions, fromKysely, fromPglite, PgBoss } from 'pg-boss';
import type { Tx } from './transaction.ts';

/** Wakes whoever delivers nudges: a job holds the id of one, and the nudge’s own row stays the truth. */
export type Queue = {
  /** Queues nudges in a transaction; one that is queued or being worked on already is not queued again. */
  add(tx: Tx, nudges: readonly string[]): Promise<void>;
  /** Has each queued nudge worked on by one instance; what throws is told, and tried again a little later. */
  work(deliver: (nudge: string) => Promise<void>): Promise<void>;
  /** Takes no more; what is being worked on may end, for some seconds. */
  stop(): Promise<void>;
};

/** Where the queue’s own tables are: beside Belong’s, on either database. */
export type QueuePlace = { readonly url: string } | { readonly pglite: PGlite };

const name = 'deliver';

/** A job whose instance is gone is another’s after a few seconds; the nudge’s row says whether it was sent. */
const howToQueue = {
  policy: 'exclusive',
  heartbeatSeconds: 10,
  expireInSeconds: 120,
  retryLimit: 3,
  retryDelay: 5,
  retryBackoff: true,
  retentionSeconds: 24 * 3_600,
  deleteAfterSeconds: 3_600,
} as const;

/** So many at once in one instance: enough for forty a second where Teams takes a third of one (Teams: rate limits). */
const howToWork = {
  batchSize: 16,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 1,
  perJobResults: true,
} as const;

/** What is under way may take this long to end. */
const stopMs = 8_000;

/** Opens the queue, laying out its tables where they are missing. */
export async function openQueue(place: QueuePlace, onTrouble: (error: unknown) => void): Promise<Queue> {
  const boss = new PgBoss({
    ...optionsFor(place),
    schedule: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  boss.on('error', onTrouble);
  await boss.start();
  await boss.createQueue(name, howToQueue);
  return {
    async add(tx, nudges) {
      if (nudges.length === 0) return;
      const jobs = nudges.map((id) => ({ data: { id }, singletonKey: id }));
      await boss.insert(name, jobs, { db: fromKysely(tx) });
    },
    async work(deliver) {
      await boss.work<{ id: string }>(name, howToWork, (jobs) =>
        Promise.all(
          jobs.map(async ({ id, data }) => {
            try {
              await deliver(data.id);
              return { id, status: 'completed' as const };
            } catch (error) {
              onTrouble(error);
              return { id, status: 'failed' as const };
            }
          }),
        ),
      );
    },
    stop: () => boss.stop({ graceful: true, timeout: stopMs }),
  };
}

function optionsFor(place: QueuePlace): ConstructorOptions {
  if ('url' in place) return { connectionString: place.url, max: 4 };
  return { backend: 'pglite', db: fromPglite(asBossReads(place.pglite)) };
}

const asDate = (text: string) => new Date(text);
/** Moments are text to Belong and dates to the queue. */
const parsers = { 1114: asDate, 1184: asDate };

function asBossReads(pglite: PGlite): Parameters<typeof fromPglite>[0] {
  return {
    query: (text: string, values?: unknown[]) => pglite.query(text, values, { parsers }),
    exec: (text: string) => pglite.exec(text, { parsers }),
  };
}

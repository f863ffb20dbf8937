import { Temporal } from 'temporal-polyfill';
import { beforeEach } from 'vitest';
import type { Induction } from '../../src/induction/induction.ts';
import { demoId, demoPeople } from '../../src/sandbox/demo-people.ts';
import { type DemoStart, seed } from '../../src/sandbox/seed.ts';
import { emptyAll } from '../../src/store/empty.ts';
import { inductionIdsOf } from '../../src/store/inductions.ts';
import { loadInduction } from '../../src/store/load-induction.ts';
import type { Asker, Surroundings } from '../../src/use-cases/surroundings.ts';
import { aDatabase } from './a-database.ts';
import { holidays } from './an-induction.ts';

/** The demo's people and Priya's induction on a database, with a clock to set, and no bot around them. */
export type Stage = {
  readonly around: Surroundings;
  setDay(day: string): void;
  /** The clock in England on a day: '2026-09-07T16:00'; or everywhere, with a Z at its end. */
  setClock(moment: string): void;
  /** Somebody of the demo by first or last name, typing. */
  asker(name: string): Asker;
  induction(): Promise<Induction>;
};

/** The stage for one test file, back on the first morning before each test; Priya starts as usual, or as wished. */
export function aStage(start?: DemoStart): Stage {
  const database = aDatabase();
  const first = start?.begunOn.toString() ?? '2026-09-07';
  let now = morningOf(first);
  const around: Surroundings = { database, clock: () => now, holidays, admins: new Set(), site: () => '' };
  const asker = (name: string): Asker => ({ person: idOf(name), door: 'chat' });

  beforeEach(async () => {
    now = morningOf(first);
    await database.transaction(async (tx) => {
      await emptyAll(tx);
      await seed(tx, around, start);
    });
  });

  return {
    around,
    setDay(day) {
      now = morningOf(day);
    },
    setClock(moment) {
      now = moment.endsWith('Z')
        ? Temporal.Instant.from(moment)
        : Temporal.PlainDateTime.from(moment).toZonedDateTime('Europe/London').toInstant();
    },
    asker,
    induction: () =>
      database.transaction(async (tx) => {
        const [id = ''] = await inductionIdsOf(tx, idOf('Priya'));
        return loadInduction(tx, id);
      }),
  };
}

/** Half past nine in England on a day. */
export function morningOf(day: string): Temporal.Instant {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: 'Europe/London', plainTime: '09:30' })
    .toInstant();
}

function idOf(name: string): string {
  const person = demoPeople.find((one) => one.name.split(' ').includes(name));
  if (!person) throw new Error(`the demo has nobody called ${name}`);
  return demoId(person);
}

import { Temporal } from 'temporal-polyfill';
import { bankHolidays } from '../../bank-holidays.ts';
import { seed } from '../../sandbox/seed.ts';
import { addCopies, forgetNudges, keepPattern, resetCopies, stepsACopy } from '../../store/bench-copies.ts';
import type { BenchDatabase } from '../../store/bench-database.ts';
import type { Surroundings } from '../../use-cases/surroundings.ts';

const startsOn = Temporal.PlainDate.from('2026-09-07');
const begun = momentOf('2026-08-24T17:00');
/** A working day on which everybody may be written to, GPs too. */
const now = momentOf('2026-09-09T12:30');

/** Small enough that no transaction takes long, whatever the machine. */
const atOnce = 200;

/** Many inductions on a database of their own, some of them due. */
export type BenchGround = {
  readonly around: Surroundings;
  /** How many steps each induction has. */
  readonly steps: number;
  /** Adds inductions until there are so many. */
  fillTo(count: number, onProgress: (there: number) => void): Promise<void>;
  /** Has one in so many be due, and no other. */
  setDue(every: number): Promise<void>;
  /** Takes back all that a sweep has done. */
  undo(): Promise<void>;
};

/** Starts one induction in an empty database as any is started, and gets it ready to be copied. */
export async function benchGround({ database, vacuum }: BenchDatabase): Promise<BenchGround> {
  await database.migrate();
  const around: Surroundings = {
    database,
    clock: () => now,
    holidays: bankHolidays(startsOn.year - 1, startsOn.year + 2),
    admins: new Set(),
    site: () => '',
  };
  const begunOn = begun.toZonedDateTimeISO('Europe/London').toPlainDate();
  const then = { ...around, clock: () => begun };
  await database.transaction((tx) => seed(tx, then, { startsOn, begunOn, sites: [['Riverside', [1, 3]]] }));
  await database.transaction(keepPattern);
  let there = 0;
  let due: number | undefined;
  const reset = async (every: number, are: 'due' | 'ahead') => {
    for (let first = every; first <= there; first += every * atOnce) {
      const last = Math.min(there, first + every * atOnce - 1);
      await database.transaction((tx) => resetCopies(tx, every, { first, last }, are));
    }
  };
  return {
    around,
    steps: await database.transaction(stepsACopy),
    async fillTo(count, onProgress) {
      for (; there < count; onProgress(there)) {
        const [first, last] = [there + 1, Math.min(count, there + atOnce)];
        await database.transaction((tx) => addCopies(tx, { first, last }));
        there = last;
      }
    },
    async setDue(every) {
      if (due) await reset(due, 'ahead');
      due = every;
      await reset(due, 'due');
      await vacuum();
    },
    async undo() {
      await database.transaction(forgetNudges);
      if (due) await reset(due, 'due');
      await vacuum();
    },
  };
}

function momentOf(text: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/London').toInstant();
}

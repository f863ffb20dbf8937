import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { bankHolidays } from '../bank-holidays.ts';
import { digestReply } from '../bot/digest-reply.ts';
import { sayShortDay } from '../induction/say-day.ts';
import { createClockwork } from '../nudges/clockwork.ts';
import { demoId, demoPeople } from '../sandbox/demo-people.ts';
import { type DemoStart, seed } from '../sandbox/seed.ts';
import { type Database, openDatabase } from '../store/database.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import type { Digest } from '../use-cases/take-nudge.ts';
import { page } from './cards-page/page.ts';
import type { Shown } from './cards-page/shown.ts';
import { playDay } from './play-day.ts';
import { type RehearsalWishes, readWishes, WrongWishes } from './rehearsal-wishes.ts';

/** When nudges go out: first thing, at the GPs' lunchtime, and at the end of the day. */
const times = ['09:00', '12:30', '16:00'];
const endOfDay = '17:00';
/** Start is pressed this long before the first day. */
const daysAhead = 14;

const [linkWorker] = demoPeople;

/** Plays an induction through the rules, a database of its own and a moved clock, and prints each message as it would go out. */
async function rehearse(wishes: RehearsalWishes): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'belong-rehearsal-'));
  const database = await openDatabase({ folder, onTrouble: (error) => process.stderr.write(`${error}\n`) });
  try {
    await play(wishes, database);
  } finally {
    await database.close();
    await rm(folder, { recursive: true });
  }
}

async function play(
  { startsOn, weeks, slips, lastDay, out }: RehearsalWishes,
  database: Database,
): Promise<void> {
  await database.migrate();
  const begunOn = startsOn.subtract({ days: daysAhead });
  let now = momentOf(begunOn, times[0] ?? '');
  const around: Surroundings = {
    database,
    clock: () => now.toInstant(),
    holidays: bankHolidays(begunOn.year - 1, lastDay.year + 2),
    admins: new Set(),
    site: () => '',
  };
  const start: DemoStart = {
    startsOn,
    begunOn,
    sites: weeks.map((week, at) => [at === 0 ? 'Riverside' : 'Elm Tree', week]),
  };
  await database.transaction((tx) => seed(tx, around, start));
  const totals = new Map<string, number>();
  const cards: Shown[] = [];
  const clockwork = createClockwork(
    around,
    async (digest) => {
      const name = nameOf(digest);
      totals.set(name, (totals.get(name) ?? 0) + 1);
      print(`${sayMoment(now)}  ${name.padEnd(18)}  ${sayDigest(digest)}`);
      const { card } = digestReply(digest, now.toPlainDate().toString());
      cards.push({
        group: sayMoment(now).slice(0, 14),
        caption: `${sayMoment(now).slice(15)} ${name}`,
        card,
      });
      return { state: 'sent', reason: null };
    },
    async () => true,
  );
  for (let day = begunOn; Temporal.PlainDate.compare(day, lastDay) <= 0; day = day.add({ days: 1 })) {
    if (day.dayOfWeek === 1) process.stderr.write(`… ${sayShortDay(day, begunOn)}\n`);
    for (const time of times) {
      now = momentOf(day, time);
      await clockwork.round();
    }
    now = momentOf(day, endOfDay);
    if (linkWorker) await playDay(around, demoId(linkWorker), slips);
  }
  printTotals(totals);
  if (!out) return;
  await writeFile(out, page(cards, 'Belong: a rehearsal'));
  print(`\n${cards.length} cards: ${pathToFileURL(path.resolve(out)).href}`);
}

function momentOf(day: Temporal.PlainDate, plainTime: string): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone: 'Europe/London', plainTime });
}

function sayMoment(now: Temporal.ZonedDateTime): string {
  const weekday = now.toLocaleString('en-GB', { weekday: 'short' });
  return `${weekday} ${now.toPlainDate()} ${now.toPlainTime().toString().slice(0, 5)}`;
}

function sayDigest({ things, isTickList, says }: Digest): string {
  const kind = isTickList ? 'tick list' : 'digest';
  const what = things.map(({ title, why }) => (why === 'late' ? `${title} (late with others)` : title));
  return `${kind.padEnd(9)}  ${things.length} ${things.length === 1 ? 'thing' : 'things'}: ${[...what, ...says].join('; ')}`;
}

function nameOf({ person }: Digest): string {
  return demoPeople.find((one) => demoId(one) === person)?.name ?? person;
}

function printTotals(totals: ReadonlyMap<string, number>): void {
  print('');
  for (const [name, count] of [...totals].toSorted(([one], [other]) => one.localeCompare(other)))
    print(`${name.padEnd(18)}  ${count} ${count === 1 ? 'message' : 'messages'}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  await rehearse(readWishes(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof WrongWishes)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 64;
}

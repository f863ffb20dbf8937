import { Temporal } from 'temporal-polyfill';
import { bankHolidays } from '../bank-holidays.ts';
import { createClockwork } from '../nudges/clockwork.ts';
import { demoId, demoPeople } from '../sandbox/demo-people.ts';
import { type DemoStart, seed } from '../sandbox/seed.ts';
import type { Database } from '../store/database.ts';
import type { Digest } from '../use-cases/digest-today.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import { playDay } from './play-day.ts';
import type { RehearsalWishes } from './rehearsal-wishes.ts';

/** When nudges go out: what cannot wait, then first thing, at the GPs' lunchtime, and at the end of the day. */
const times = ['07:00', '09:00', '12:30', '16:00'];
const endOfDay = '17:00';
/** Start is pressed this long before the first day. */
const daysAhead = 14;

const [linkWorker] = demoPeople;

/** A message as it would go out: when, to whom by name, and what it says. */
export type Rehearsed = {
  readonly now: Temporal.ZonedDateTime;
  readonly name: string;
  readonly digest: Digest;
};

/** Plays an induction of the demo through the rules, an empty database and a moved clock; whoever listens hears each message. */
export async function rehearsal(
  { startsOn, weeks, slips, lastDay }: RehearsalWishes,
  database: Database,
  listener: {
    readonly hears: (message: Rehearsed) => void;
    readonly begins: (day: Temporal.PlainDate) => void;
  },
): Promise<void> {
  await database.migrate();
  const begunOn = startsOn.subtract({ days: daysAhead });
  let now = momentOf(begunOn, endOfDay);
  const around: Surroundings = {
    database,
    clock: () => now.toInstant(),
    holidays: bankHolidays(begunOn.year - 1, lastDay.year + 2),
    admins: new Set(),
    site: () => '',
  };
  await database.transaction((tx) => seed(tx, around, startOf(startsOn, begunOn, weeks)));
  const post = async (digest: Digest) => {
    listener.hears({ now, name: nameOf(digest), digest });
    return { state: 'sent', reason: null } as const;
  };
  const clockwork = createClockwork(around, post, async () => 'changed');
  for (let day = begunOn; Temporal.PlainDate.compare(day, lastDay) <= 0; day = day.add({ days: 1 })) {
    listener.begins(day);
    for (const time of times) {
      now = momentOf(day, time);
      await clockwork.round();
    }
    now = momentOf(day, endOfDay);
    if (linkWorker) await playDay(around, demoId(linkWorker), slips);
  }
}

function startOf(
  startsOn: Temporal.PlainDate,
  begunOn: Temporal.PlainDate,
  weeks: RehearsalWishes['weeks'],
): DemoStart {
  return { startsOn, begunOn, sites: weeks.map((week, at) => [at === 0 ? 'Riverside' : 'Elm Tree', week]) };
}

function momentOf(day: Temporal.PlainDate, plainTime: string): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone: 'Europe/London', plainTime });
}

function nameOf({ person }: Digest): string {
  return demoPeople.find((one) => demoId(one) === person)?.name ?? person;
}

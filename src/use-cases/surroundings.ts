import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../induction/role.ts';
import type { Holidays } from '../induction/working-day.ts';
import type { Database } from '../store/database.ts';
import type { Door } from '../store/events.ts';

/** What every use case stands on. */
export type Surroundings = {
  readonly database: Database;
  readonly clock: () => Temporal.Instant;
  /** England's bank holidays. */
  readonly holidays: Holidays;
  /** The Entra ids of those who set up organisations and practices. */
  readonly admins: ReadonlySet<string>;
  /** The address under which people reach Belong’s own files; empty where it has none. */
  readonly site: () => string;
};

/** Who is asking, and how it came in. */
export type Asker = {
  readonly person: PersonId;
  readonly door: Door;
  /** The message whose card the answer takes the place of. */
  readonly onMessage?: string;
  readonly administrator?: boolean;
};

/** Today, as people in England have it. */
export function todayOf({ clock }: Surroundings): Temporal.PlainDate {
  return clock().toZonedDateTimeISO('Europe/London').toPlainDate();
}

/** The day and the time, as people in England have them. */
export function nowOf({ clock }: Surroundings): Temporal.PlainDateTime {
  return clock().toZonedDateTimeISO('Europe/London').toPlainDateTime();
}

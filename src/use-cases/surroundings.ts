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
};

/** Who is asking, and how it came in. */
export type Asker = { readonly person: PersonId; readonly door: Door };

/** Today, as people in England have it. */
export function todayOf({ clock }: Surroundings): Temporal.PlainDate {
  return clock().toZonedDateTimeISO('Europe/London').toPlainDate();
}

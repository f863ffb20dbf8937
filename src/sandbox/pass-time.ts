import { Temporal } from 'temporal-polyfill';
import type { DemoState } from './demo-state.ts';

/** When nudges go out in the demo: what cannot wait, then first thing, at the GPs' lunchtime, and at the end of the day. */
const moments = ['07:00', '09:00', '12:30', '16:00'].map((time) => Temporal.PlainTime.from(time));

/** A longer time passes at once, as if Belong had been down: each person then hears what is still true. */
const mostDays = 100;

/** Moves the sandbox's clock to half past nine on a day, and says on the way what would have been said. */
export async function passTime(
  to: Temporal.PlainDate,
  state: DemoState,
  nudge: () => Promise<void>,
): Promise<void> {
  const from = state.now();
  const today = from.toPlainDate();
  const end = from.with({ year: to.year, month: to.month, day: to.day, hour: 9, minute: 30 });
  const days = today.until(to).days;
  for (let n = days > mostDays ? days : 0; n <= days; n += 1) {
    for (const time of moments) {
      const now = from.withPlainTime(time).add({ days: n });
      if (Temporal.ZonedDateTime.compare(now, from) <= 0) continue;
      if (Temporal.ZonedDateTime.compare(now, end) > 0) break;
      await state.change({ now });
      await nudge();
    }
  }
  await state.change({ now: end });
  await nudge();
}

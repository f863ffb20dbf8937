import type { Temporal } from 'temporal-polyfill';
import { rolesHeldIn } from '../induction/induction.ts';
import { looksOf } from '../induction/look-on.ts';
import { digestTime, earliest, latest, type NudgeWish } from '../induction/nudge-hours.ts';
import { calendarOf } from '../induction/working-day.ts';
import { inductionIdsOf } from '../store/inductions.ts';
import { lockInductions } from '../store/load-induction.ts';
import { saveWish, wishOf } from '../store/nudge-wishes.ts';
import { peopleByIds } from '../store/people.ts';
import { saveLookOn } from '../store/steps.ts';
import { useCase } from './use-case.ts';

/** What somebody wants of nudges: a time, a pause, once a week, none, or all of them again. */
export type WishForNudges =
  | { readonly kind: 'at'; readonly time: Temporal.PlainTime }
  | { readonly kind: 'pause'; readonly until: Temporal.PlainDate }
  | { readonly kind: 'weekly' | 'stop' | 'resume' };

/** What is kept of it, and when the next digest would come; or why not. */
export type WishKept =
  | { readonly refusal?: undefined; readonly wish: NudgeWish; readonly time: Temporal.PlainTime }
  | { readonly refusal: { readonly no: 'day has passed' | 'outside the hours' } };

/**
 * Keeps what somebody wants of nudges; must-haves that are late still reach them.
 * May: everybody, for themselves. Records: nothing but the wish.
 */
export const wishNudges = useCase(
  { may: 'everybody', records: 'nothing' },
  async ({ tx, asker, around, today }, wished: WishForNudges): Promise<WishKept> => {
    const before = await wishOf(tx, asker.person);
    const wish = after(before, wished);
    if (wished.kind === 'at' && !isInDay(wished.time)) return { refusal: { no: 'outside the hours' } };
    if (wished.kind === 'pause' && today.until(wished.until).sign <= 0)
      return { refusal: { no: 'day has passed' } };
    const inductions = await lockInductions(tx, await inductionIdsOf(tx, asker.person));
    await saveWish(tx, asker.person, wish);
    for (const induction of inductions) await saveLookOn(tx, looksOf(induction, today, around.holidays));
    const [person] = await peopleByIds(tx, [asker.person]);
    const roles = inductions.flatMap((induction) => rolesHeldIn(induction, asker.person));
    const works = calendarOf(person?.week ?? [], around.holidays, person?.away);
    return { wish, time: digestTime({ works, wish, roles }) };
  },
);

function after(before: NudgeWish, wished: WishForNudges): NudgeWish {
  switch (wished.kind) {
    case 'at':
      return { ...before, at: wished.time, stopped: false };
    case 'pause':
      return { ...before, pausedUntil: wished.until };
    case 'weekly':
      return { ...before, weekly: true, stopped: false };
    case 'stop':
      return { ...before, stopped: true };
    case 'resume':
      return { ...before, pausedUntil: null, weekly: false, stopped: false };
  }
}

function isInDay(time: Temporal.PlainTime): boolean {
  return time.since(earliest).sign >= 0 && time.until(latest).sign > 0;
}

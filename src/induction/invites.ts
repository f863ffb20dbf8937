import { Temporal } from 'temporal-polyfill';
import { linkWorkersCalendar } from './calendars.ts';
import { currentPlacements, type Induction } from './induction.ts';
import { listed, sayShortDay, sayWeek } from './say-day.ts';
import { type Holidays, later } from './working-day.ts';

type PlainDate = Temporal.PlainDate;

/** When a meeting is: each week on a day, or on one date. */
export type MeetingDay = { readonly weekday: number } | { readonly day: PlainDate };

/** A meeting to which a practice has invited its link worker, and since when. */
export type Invite = {
  readonly placement: string;
  readonly meeting: string;
  readonly when: MeetingDay;
  readonly on: PlainDate;
};

/** The same with the first such day on which the link worker is there; null where there is none. */
export type KnownInvite = Invite & { readonly firstOn: PlainDate | null };

/** Nobody waits longer than this for a meeting that comes round each week. */
const weeksAhead = 60;

/** The first day of a meeting on which the link worker is at that practice, leave and bank holidays left out. */
export function firstMeeting(
  { placement, when, on }: Invite,
  induction: Induction,
  holidays: Holidays,
): PlainDate | null {
  const there = currentPlacements(induction).find(({ id }) => id === placement);
  if (!there) return null;
  const isThere = linkWorkersCalendar(induction, placement, holidays);
  if ('day' in when) {
    const begun = Temporal.PlainDate.compare(when.day, there.startsOn) >= 0;
    return begun && isThere(when.day) ? when.day : null;
  }
  const from = later(on, there.startsOn);
  const first = from.add({ days: (when.weekday - from.dayOfWeek + 7) % 7 });
  const days = Array.from({ length: weeksAhead }, (_, week) => first.add({ weeks: week }));
  return days.find(isThere) ?? null;
}

/** 'Tuesday team meeting', or with its day where its words do not say it. */
export function sayMeeting({ meeting, when }: Pick<Invite, 'meeting' | 'when'>, today: PlainDate): string {
  const day = 'day' in when ? sayShortDay(when.day, today) : sayWeek([when.weekday]);
  const named = meeting.toLowerCase().includes(day.toLowerCase().replace(/s$/, ''));
  return named ? meeting : `${meeting} on ${day}`;
}

/** 'Invited to the Tuesday team meeting and the MDT on Thursdays.' */
export function sayInvites(invites: readonly Invite[], today: PlainDate): string[] {
  if (invites.length === 0) return [];
  return [`Invited to ${listed(invites.map((one) => `the ${sayMeeting(one, today)}`))}.`];
}

/** What is asked once the first meeting has passed at which the link worker could be; undefined until then. */
export function askOfMeeting(invites: readonly KnownInvite[], today: PlainDate): string | undefined {
  const passed = invites.filter(({ firstOn }) => firstOn && firstOn.until(today).sign > 0);
  const [first] = passed.toSorted((one, other) =>
    one.firstOn && other.firstOn ? Temporal.PlainDate.compare(one.firstOn, other.firstOn) : 0,
  );
  return first && `Did you get to the ${sayMeeting(first, today)}?`;
}

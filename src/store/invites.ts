import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { CheckedText } from '../induction/checked-text.ts';
import type { Invite, MeetingDay } from '../induction/invites.ts';
import { fromDay, toDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** The meetings to which link workers were invited at some placements, by name. */
export async function invitesOf(tx: Tx, placements: readonly string[]): Promise<Invite[]> {
  if (placements.length === 0) return [];
  const rows = await tx
    .selectFrom('invite')
    .select(['placement_id', 'meeting', 'weekday', 'day', 'on_day'])
    .where('placement_id', 'in', placements)
    .orderBy('on_day')
    .orderBy('meeting')
    .execute();
  return rows.map(({ placement_id, meeting, weekday, day, on_day }) => ({
    placement: placement_id,
    meeting,
    when: day ? { day: toDay(day) } : { weekday: weekday ?? 1 },
    on: toDay(on_day),
  }));
}

/** Writes down an invite, in place of one to the meeting of the same name, whatever its capitals. */
export async function saveInvite(
  tx: Tx,
  invite: {
    placement: string;
    meeting: CheckedText;
    when: MeetingDay;
    person: string;
    today: Temporal.PlainDate;
  },
): Promise<void> {
  const { placement, meeting, when, person, today } = invite;
  await removeInvite(tx, placement, meeting);
  await tx
    .insertInto('invite')
    .values({
      placement_id: placement,
      meeting,
      weekday: 'weekday' in when ? when.weekday : null,
      day: 'day' in when ? fromDay(when.day) : null,
      person_id: person,
      on_day: fromDay(today),
    })
    .execute();
}

/** Takes an invite away; false where there was none of that name. */
export async function removeInvite(tx: Tx, placement: string, meeting: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('invite')
    .where('placement_id', '=', placement)
    .where(sql<boolean>`lower(meeting) = lower(${meeting})`)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

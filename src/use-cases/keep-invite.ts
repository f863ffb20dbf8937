import { Temporal } from 'temporal-polyfill';
import type { MeetingDay } from '../induction/invites.ts';
import type { SiteRef } from '../induction/site.ts';
import { invitesOf, removeInvite, saveInvite } from '../store/invites.ts';
import { checkText, isTextRefusal } from '../understanding/check-text.ts';
import { inPrint } from '../understanding/in-print.ts';
import { findSite } from './find-site.ts';
import { heldPart } from './held-part.ts';
import { type Room, useCase } from './use-case.ts';
import { type FactRefusal, type WrittenDown, writtenDown } from './written-down.ts';

/** An invite that was written down, and what speaks against its day. */
export type InviteKept =
  | (WrittenDown & {
      readonly refusal?: undefined;
      readonly odd: 'not there' | 'bank holiday' | undefined;
    })
  | { readonly refusal: FactRefusal };

const longest = 80;
/** More of them nobody reads on a card. */
const most = 8;
const furthestMonths = 24;

/**
 * Writes down to which meeting a link worker is invited, and when that is.
 * May: whoever sets the practice up, and whoever owes the step. Records: the change.
 */
export const keepInvite = useCase(
  { may: 'set up a practice', records: 'changed' },
  async (room, ref: SiteRef, wish: { meeting: string; when: MeetingDay }): Promise<InviteKept> => {
    const { tx, asker, today, around } = room;
    const found = await findSite(room, 'invites', ref, { may: 'sets' });
    if ('refusal' in found) return found;
    const { site } = found;
    const { induction } = await heldPart(room, site);
    const known = [...induction.people.values()].map(({ name }) => name);
    const meeting = checkText(inPrint(wish.meeting), known);
    if (isTextRefusal(meeting)) return { refusal: { no: 'text', why: meeting } };
    if (meeting.length > longest) return { refusal: { no: 'text', why: { no: 'too long', limit: longest } } };
    const badDay = 'day' in wish.when ? badDayFor(wish.when.day, today) : undefined;
    if (badDay) return { refusal: badDay };
    const there = await invitesOf(tx, [site.id]);
    const isNew = there.every((one) => one.meeting.toLowerCase() !== meeting.toLowerCase());
    if (isNew && there.length >= most) return { refusal: { no: 'too many invites', most } };
    await saveInvite(tx, { placement: site.id, meeting, when: wish.when, person: asker.person, today });
    await note(room, site);
    const weekday = 'day' in wish.when ? wish.when.day.dayOfWeek : wish.when.weekday;
    const closed = 'day' in wish.when && around.holidays.has(wish.when.day.toString());
    const odd = site.week.includes(weekday) ? (closed ? 'bank holiday' : undefined) : 'not there';
    return { ...(await writtenDown(room, site, 'invites')), odd };
  },
);

/**
 * Takes an invite away again.
 * May: whoever sets the practice up, and whoever owes the step. Records: the change.
 */
export const dropInvite = useCase(
  { may: 'set up a practice', records: 'changed' },
  async (room, ref: SiteRef, meeting: string): Promise<InviteKept> => {
    const found = await findSite(room, 'invites', ref, { may: 'sets' });
    if ('refusal' in found) return found;
    const { site } = found;
    await heldPart(room, site);
    if (!(await removeInvite(room.tx, site.id, inPrint(meeting.trim())))) {
      const names = (await invitesOf(room.tx, [site.id])).map((one) => one.meeting);
      return { refusal: { no: 'no such meeting', names } };
    }
    await note(room, site);
    return { ...(await writtenDown(room, site, 'invites')), odd: undefined };
  },
);

function badDayFor(day: Temporal.PlainDate, today: Temporal.PlainDate): FactRefusal | undefined {
  if (Temporal.PlainDate.compare(day, today) < 0) return { no: 'day has passed', day };
  const furthest = today.add({ months: furthestMonths });
  return Temporal.PlainDate.compare(day, furthest) > 0 ? { no: 'too far ahead', day } : undefined;
}

function note(room: Room, { induction, practice }: WrittenDown['site']): Promise<void> {
  const detail = { change: 'invites' };
  return room.record({ kind: 'changed', inductionId: induction, practiceId: practice.id, detail });
}

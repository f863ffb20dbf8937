import type { Temporal } from 'temporal-polyfill';

/** A booked step as it goes into a diary: nobody is named in it, and who is asked along stands in `attendees` (UPNs). */
export type Booking = {
  readonly title: string;
  readonly place: string;
  readonly day: Temporal.PlainDate;
  readonly attendees: readonly string[];
};

/** A day has no hour, so the morning is offered; whoever sends the meeting sets the time. */
const [from, to] = ['10:00', '11:00'];

/** A longer link is cut by some clients; more people are added in Teams itself. */
const mostAttendees = 8;

/** The link that opens a new meeting in Teams, filled in, to be looked at and sent (Teams: meeting deep link). */
export function meetingLink({ title, place, day, attendees }: Booking): string {
  const values = {
    subject: [title, place].filter(Boolean).join(', '),
    startTime: momentOf(day, from),
    endTime: momentOf(day, to),
    attendees: attendees.slice(0, mostAttendees).join(','),
  };
  const query = Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `https://teams.microsoft.com/l/meeting/new?${query.join('&')}`;
}

function momentOf(day: Temporal.PlainDate, plainTime: string): string {
  const moment = day.toZonedDateTime({ timeZone: 'Europe/London', plainTime });
  return moment.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

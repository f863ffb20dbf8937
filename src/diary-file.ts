import ical from 'ical-generator';
import type { Temporal } from 'temporal-polyfill';
import type { Booking } from './induction/meeting-link.ts';

/** A booking as a file that every diary reads (iCalendar, RFC 5545): a whole day, told apart by the step's id. */
export function diaryFile(id: string, { title, place, day }: Booking, now: Temporal.Instant): string {
  const calendar = ical({ prodId: { company: 'Belong', product: 'Belong', language: 'EN' } });
  calendar.createEvent({
    id,
    // A whole day has no time zone; UTC keeps it from slipping into the day before.
    timezone: 'UTC',
    allDay: true,
    start: midnight(day),
    end: midnight(day.add({ days: 1 })),
    stamp: new Date(now.epochMilliseconds),
    summary: title,
    location: place || null,
  });
  return calendar.toString();
}

function midnight(day: Temporal.PlainDate): Date {
  return new Date(`${day.toString()}T00:00:00Z`);
}

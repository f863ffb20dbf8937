import type { PersonId } from '../induction/role.ts';
import { sayBooked, sayNotBooked } from '../induction/say-booked.ts';
import { sayDay } from '../induction/say-day.ts';
import { callName } from '../induction/say-name.ts';
import type { Step } from '../induction/step.ts';
import { asReadBy } from './as-others-see-it.ts';
import type { Change } from './carry-through.ts';
import type { Room } from './use-case.ts';

type Booking = { readonly day: NonNullable<Step['bookedFor']>; readonly host: PersonId | null };

/**
 * Tells whom a step is booked with, and the link worker where it needs them in the room, of the day, or that it is not booked any
 * more. What was called off has a notice of its own, and what has happened needs no word.
 */
export function tellBooking(room: Room, change: Change): void {
  const { found, after } = change;
  const { induction } = found.part;
  const [was, is] = [bookingOf(found.step.step), bookingOf(after)];
  const linkWorker = found.step.line.together ? [induction.linkWorker] : [];
  const hosts = [was?.host, is?.host].flatMap((person) => person ?? []);
  for (const person of new Set([...hosts, ...linkWorker])) {
    if (person === room.asker.person) continue;
    const [hadIt, hasIt] = [concerns(was, person, linkWorker), concerns(is, person, linkWorker)];
    if (is && hasIt && after.state === 'booked' && !(hadIt && isSame(was, is)))
      tell(room, change, person, is);
    if (was && hadIt && isOver(was, change, hasIt)) tellOver(room, change, person, was);
  }
}

function bookingOf({ bookedFor, bookedWith }: Step): Booking | undefined {
  return bookedFor ? { day: bookedFor, host: bookedWith } : undefined;
}

function concerns(booking: Booking | undefined, person: PersonId, linkWorker: readonly PersonId[]): boolean {
  return booking !== undefined && (booking.host === person || linkWorker.includes(person));
}

function isSame(one: Booking | undefined, other: Booking): boolean {
  return one?.host === other.host && one.day.equals(other.day);
}

/** A day still to come that is nothing for them any more: another has it, it is open again, or it has happened sooner. */
function isOver({ day }: Booking, { found, after }: Change, hasIt: boolean): boolean {
  const { sessions } = found.step.step;
  if (found.part.today.until(day).sign < 0 || after.sessions > sessions) return false;
  const isAhead = found.part.today.until(day).sign > 0;
  const isDone = after.state === 'said done' || after.state === 'agreed';
  return after.state !== 'not happened' && (!hasIt || (isDone && isAhead));
}

function tell(room: Room, change: Change, person: PersonId, { day, host }: Booking): void {
  const { part } = change.found;
  const booked = { day: sayDay(day, part.today), by: callName(room.asker.person, part.induction) };
  const others = host && host !== person ? callName(host, part.induction) : undefined;
  const withWhom = host === person ? 'you' : others;
  room.tell(person, sayBooked(asReadBy(person, change), { ...booked, ...(withWhom ? { withWhom } : {}) }));
}

function tellOver(room: Room, change: Change, person: PersonId, { day }: Booking): void {
  const { part } = change.found;
  const by = callName(room.asker.person, part.induction);
  room.tell(person, sayNotBooked(asReadBy(person, change), { day: sayDay(day, part.today), by }));
}

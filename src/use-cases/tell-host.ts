import { hostsOf } from '../induction/host.ts';
import { personIn } from '../induction/induction.ts';
import { oneCalled } from '../induction/one-called.ts';
import type { PersonId } from '../induction/role.ts';
import { sayDay } from '../induction/say-day.ts';
import { sayBookedWith, sayNotWithYou } from '../induction/say-host.ts';
import { callName } from '../induction/say-name.ts';
import type { Step } from '../induction/step.ts';
import type { Ref } from '../understanding/set-up-ask.ts';
import { asReadBy } from './as-others-see-it.ts';
import type { Change } from './carry-through.ts';
import type { Found } from './part.ts';
import type { Room } from './use-case.ts';

/** The colleague somebody means a step to be booked with; undefined where nobody there can be meant. */
export function hostMeant(ref: Ref, { part, step }: Found): PersonId | undefined {
  const hosts = hostsOf(step.step, step.agreers, part.induction);
  if ('id' in ref) return hosts.find((person) => person === ref.id);
  return oneCalled(ref.words, hosts, part.induction);
}

/** Everybody a step can be booked with by name, where it needs both in the room. */
export function hostsFor({ part, step }: Found): { readonly id: PersonId; readonly name: string }[] {
  if (!step.line.together) return [];
  return hostsOf(step.step, step.agreers, part.induction).map((id) => ({
    id,
    name: personIn(part.induction, id).name,
  }));
}

/**
 * Tells a named colleague of a booking with them, or that it is not with them any more. What was called off has a notice of its
 * own, and a session that was counted needs no word.
 */
export function tellHost(room: Room, change: Change): void {
  const { found, after } = change;
  const before = found.step.step;
  const by = callName(room.asker.person, found.part.induction);
  const wasFor = bookingOf(before);
  const isFor = bookingOf(after);
  if (isFor && !isSame(isFor, wasFor) && isFor.person !== room.asker.person) {
    const day = sayDay(isFor.day, found.part.today);
    room.tell(isFor.person, sayBookedWith(asReadBy(isFor.person, change), { day, by }));
  }
  const isOver = after.bookedWith !== wasFor?.person && after.sessions === before.sessions;
  if (wasFor && isOver && wasFor.person !== room.asker.person) {
    const day = sayDay(wasFor.day, found.part.today);
    room.tell(wasFor.person, sayNotWithYou(asReadBy(wasFor.person, change), { day, by }));
  }
}

type Booking = { readonly person: PersonId; readonly day: NonNullable<Step['bookedFor']> };

function bookingOf({ state, bookedFor, bookedWith }: Step): Booking | undefined {
  return state === 'booked' && bookedFor && bookedWith ? { person: bookedWith, day: bookedFor } : undefined;
}

function isSame(one: Booking, other: Booking | undefined): boolean {
  return one.person === other?.person && one.day.equals(other.day);
}

import type { PersonId } from '../../src/induction/role.ts';
import { besides } from './nudge-oracle-happenings.ts';

/** Why somebody hears of a step, lowest first. */
const ladderOrder = 'heads-up,due,did it happen,told,told next,again 1,again 2,again 3,again 4'.split(',');
const order = [...ladderOrder, ...besides];

/** Something that is to be heard: what, since which day, and on which day its ladder stands. */
export type Heard = { readonly rung: string; readonly day: number; readonly anchor: number };

/** The same with who is to hear it, and the last day of it where it is only for as long as they cover. */
export type ToHear = Heard & { readonly person: PersonId; readonly until?: number };

/** How much a reason counts on one day. */
export const heightOf = (rung: string) => order.indexOf(rung);

/** What each person was to hear last by a day. */
export function lastOf(all: readonly ToHear[], today: number): Map<PersonId, Heard> {
  const last = new Map<PersonId, Heard>();
  for (const { person, until = today, ...heard } of all)
    if (heard.day <= today && today <= until) takeLater(last, person, heard);
  return last;
}

/** Keeps what is to be heard later, or counts for more on the same day. */
export function takeLater(last: Map<PersonId, Heard>, person: PersonId, heard: Heard): void {
  const other = last.get(person);
  const isLater =
    !other ||
    heard.day > other.day ||
    (heard.day === other.day && heightOf(heard.rung) >= heightOf(other.rung));
  if (isLater) last.set(person, heard);
}

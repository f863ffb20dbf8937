import { currentPlacements, type Induction, peopleWithAPart } from '../induction/induction.ts';
import { sayEnded } from '../induction/say-ending.ts';
import { endInduction } from '../store/placements.ts';
import { fromDay } from '../store/plain-day.ts';
import { contactsOf } from '../store/practices.ts';
import type { Room } from './use-case.ts';

/** Ends an induction that is held, and tells everybody in it kindly; whoever asked for it knows. */
export async function endHeld(room: Room, induction: Induction, as: 'cancelled' | 'left'): Promise<void> {
  const { tx, asker, today } = room;
  await endInduction(tx, induction.id, { on: fromDay(today), as });
  await room.record({ kind: 'ended', inductionId: induction.id, detail: { as } });
  const outside = await outsideTheLine(room, induction);
  for (const person of peopleWithAPart(induction)) {
    if (person !== asker.person) room.tell(person, sayEnded(induction, as, person, outside));
  }
}

/** Whom a link worker can talk to who is not in their line; each once. */
async function outsideTheLine({ tx }: Room, induction: Induction): Promise<string[]> {
  const practices = currentPlacements(induction).map(({ practice }) => practice.id);
  const contacts = (await contactsOf(tx, practices)).filter(({ kind }) => kind === 'somebody to speak up to');
  return [...new Set(contacts.map(({ name, phone }) => `${name}, ${phone}`))];
}

import { roleNames } from '../induction/say-name.ts';
import { type PracticeSlot, practiceSlots } from '../induction/slots.ts';
import { writeDown } from '../induction/write-down.ts';
import { fillSlot, setSlot } from '../store/practices.ts';
import { changing, clashesIn, type Edit, isWished } from './change-practice.ts';
import { peopleFrom } from './name-people.ts';
import { setUpOf } from './see-set-up.ts';

/** What becomes of each slot: the people as somebody wrote them down; an empty text empties it. */
export type SlotWishes = Partial<Readonly<Record<PracticeSlot, string>>>;

/**
 * Says who fills which slot of a practice; open steps of its inductions are planned again.
 * May: its manager, those who manage its PCN, administrators. Records: that it was set up.
 */
export const fillSlots = changing(
  'set up',
  (wishes: SlotWishes): Edit =>
    async (room, practice, shown) => {
      const changed = practiceSlots.filter((slot) => isWished(wishes[slot], shown?.[slot]));
      const { slots } = await setUpOf(room, practice);
      const now = Object.fromEntries(slots.map(({ slot, people }) => [slot, writeDown(people)]));
      const clash = clashesIn(changed, now, shown);
      if (clash) return clash;
      for (const slot of changed) {
        const named = await peopleFrom(room.tx, wishes[slot] ?? '', { practiceId: practice.id });
        if (named.refusal) return { ...named.refusal, at: roleNames[slot] };
        if (slot === 'practice-manager' && named.people.length === 0) return { no: 'leaves nobody' };
        await setSlot(room.tx, { practiceId: practice.id, role: slot, people: named.people });
        // Everybody with a slot is on the staff, who each say hello once.
        for (const personId of named.people)
          await fillSlot(room.tx, { practiceId: practice.id, role: 'staff', personId });
      }
      return changed.length ? 'changed' : 'nothing';
    },
);

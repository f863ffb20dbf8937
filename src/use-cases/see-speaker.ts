import { currentPlacements, type Induction, rolesHeldIn } from '../induction/induction.ts';
import { inductionIdsOf } from '../store/inductions.ts';
import { loadInduction } from '../store/load-induction.ts';
import { type Speaker, speakerOf } from '../understanding/speaker.ts';
import { useCase } from './use-case.ts';

/** Whoever speaks, with the people and places they may name. */
export type SpeakerSeen = {
  readonly speaker: Speaker;
  readonly people: readonly string[];
  readonly places: readonly string[];
};

/**
 * What somebody speaks as, and the people and practices that they have to do with, so that their words can be understood.
 * May: everybody, for themselves. Records: nothing.
 */
export const seeSpeaker = useCase(
  { may: 'everybody', records: 'nothing' },
  async ({ tx, asker }): Promise<SpeakerSeen> => {
    const inductions: Induction[] = [];
    for (const id of await inductionIdsOf(tx, asker.person)) inductions.push(await loadInduction(tx, id));
    const people = inductions.flatMap((one) => [...one.people.values()]);
    const others = people.filter(({ id }) => id !== asker.person).map(({ name }) => name);
    const places = inductions.flatMap((one) => currentPlacements(one).map(({ practice }) => practice.name));
    return {
      speaker: speaksAs(asker.person, inductions),
      people: [...new Set(others)],
      places: [...new Set(places)],
    };
  },
);

/** A link worker speaks as one, whatever else they are; others by the first of their roles. */
function speaksAs(person: string, inductions: readonly Induction[]): Speaker {
  if (inductions.some(({ linkWorker }) => linkWorker === person)) return 'link-worker';
  const [role = 'staff'] = inductions.flatMap((one) => rolesHeldIn(one, person));
  return speakerOf(role);
}

import { personIn } from '../induction/induction.ts';
import { shortName } from '../induction/say-name.ts';
import { peopleByIds } from '../store/people.ts';
import { noteReach, type Place, takeWelcome } from '../store/reach.ts';
import { partsOf } from './part.ts';
import { placesIn, practicesFor } from './places.ts';
import { useCase } from './use-case.ts';

/** Whom to welcome, and as what. */
export type Welcome = {
  readonly name: string;
  readonly isLinkWorker: boolean;
  readonly about: readonly string[];
  /** The practices that are theirs to set up. */
  readonly setsUp: readonly string[];
  readonly administrator: boolean;
};

/**
 * Takes the one welcome that an install has; undefined where it was given before.
 * May: everybody on the roster. Records: where they can be reached.
 */
export const welcome = useCase(
  { may: 'everybody', records: 'a place' },
  async ({ tx, around, asker }, place: Place): Promise<Welcome | undefined> => {
    await noteReach(tx, asker.person, place);
    if (!(await takeWelcome(tx, asker.person))) return undefined;
    const [person] = await peopleByIds(tx, [asker.person]);
    const parts = await partsOf(tx, asker.person, around);
    const theirs = practicesFor({ ...asker, administrator: false }, 'set up a practice', await placesIn(tx));
    return {
      name: person ? shortName(person.name) : '',
      isLinkWorker: parts.some(({ induction }) => induction.linkWorker === asker.person),
      about: parts.map(({ induction }) => personIn(induction, induction.linkWorker).name),
      setsUp: theirs.map(({ name }) => name),
      administrator: asker.administrator === true,
    };
  },
);

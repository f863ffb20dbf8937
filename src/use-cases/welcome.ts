import { personIn } from '../induction/induction.ts';
import { shortName } from '../induction/say-name.ts';
import { noteReach, type Place, takeWelcome } from '../store/reach.ts';
import { partsOf } from './part.ts';
import { useCase } from './use-case.ts';

/** Whom to welcome, and as what. */
export type Welcome = {
  readonly name: string;
  readonly isLinkWorker: boolean;
  readonly about: readonly string[];
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
    const parts = await partsOf(tx, asker.person, around);
    const name = (id: string, part: (typeof parts)[number]) => personIn(part.induction, id).name;
    return {
      name: parts[0] ? shortName(name(asker.person, parts[0])) : '',
      isLinkWorker: parts.some(({ induction }) => induction.linkWorker === asker.person),
      about: parts.map((part) => name(part.induction.linkWorker, part)),
    };
  },
);

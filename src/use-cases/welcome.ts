import type { HelloFacts } from '../induction/hello-facts.ts';
import { personIn } from '../induction/induction.ts';
import { partsIn } from '../induction/news-of-change.ts';
import { shortName } from '../induction/say-name.ts';
import { startFacts } from '../induction/say-started.ts';
import { noteUpn } from '../store/accounts.ts';
import { takeStartNews, wakeNotices } from '../store/notices.ts';
import { peopleByIds } from '../store/people.ts';
import { noteReach, type Place, takeWelcome } from '../store/reach.ts';
import { countAsSent, helloOf, onlyHellos } from './hello.ts';
import { introducesThemselves } from './introduces-themselves.ts';
import { countLookedAfter, managesPractice } from './looks-after.ts';
import { type Part, partsOf } from './part.ts';
import { practicesFor } from './places.ts';
import { type Room, useCase } from './use-case.ts';

/** Whom to welcome, and as what. */
export type Welcome = {
  readonly name: string;
  readonly isLinkWorker: boolean;
  /** How many link workers they may see the status of. */
  readonly looksAfter: number;
  /** Whether they manage a practice where an induction is under way. */
  readonly managesPractice: boolean;
  /** Whether they are a link worker of whom their colleagues have nothing to read yet. */
  readonly introduces: boolean;
  readonly about: readonly string[];
  /** The practices that are theirs to set up. */
  readonly setsUp: readonly string[];
  readonly administrator: boolean;
  /** When and where each link worker starts, and what their own part is. */
  readonly facts: readonly string[];
  /** Where all that is theirs is to say hello: the card about their link worker. */
  readonly hello: HelloFacts | undefined;
};

/** An install: where it is, and the name to sign in with as Teams has it today; it changes with a surname. */
export type Install = { readonly place: Place; readonly upn: string | null };

/**
 * Takes the one welcome that an install has; undefined where it was given before. It says what a message of a start
 * would say, so that none follows it.
 * May: everybody on the roster. Records: where they can be reached.
 */
export const welcome = useCase(
  { may: 'everybody', records: 'a place' },
  async (room, { place, upn }: Install): Promise<Welcome | undefined> => {
    const { tx, around, asker, today } = room;
    await noteReach(tx, asker.person, place);
    if (upn) await noteUpn(tx, asker.person, upn);
    if (!(await takeWelcome(tx, asker.person))) return undefined;
    await takeStartNews(tx, asker.person, around.clock());
    await wakeNotices(tx, asker.person);
    const [person] = await peopleByIds(tx, [asker.person]);
    const parts = await partsOf(tx, asker.person, around);
    const theirs = await practicesFor(tx, { ...asker, administrator: false }, 'set up a practice');
    const setsUp = theirs.length > 0 || asker.administrator === true;
    return {
      name: person ? shortName(person.name) : '',
      isLinkWorker: parts.some(({ induction }) => induction.linkWorker === asker.person),
      hello: setsUp ? undefined : await helloFor(room, parts),
      managesPractice: managesPractice(parts),
      looksAfter: countLookedAfter(parts),
      introduces: await introducesThemselves(tx, parts),
      about: parts.map(({ induction }) => personIn(induction, induction.linkWorker).name),
      setsUp: theirs.map(({ name }) => name),
      administrator: asker.administrator === true,
      facts: parts.flatMap(({ induction }) =>
        startFacts(induction, asker.person, {
          today,
          holidays: around.holidays,
          parts: partsIn(induction),
        }),
      ),
    };
  },
);

/** The one card of somebody whose only part is to say hello: their welcome says all of it. */
async function helloFor(room: Room, parts: readonly Part[]): Promise<HelloFacts | undefined> {
  const [first] = onlyHellos(parts);
  if (!first) return undefined;
  await countAsSent(room, first);
  return helloOf(room.tx, first, room.around);
}

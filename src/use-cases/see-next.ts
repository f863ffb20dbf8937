import type { HelloFacts } from '../induction/hello-facts.ts';
import { personIn } from '../induction/induction.ts';
import { movers } from '../induction/movers.ts';
import { shortName } from '../induction/say-name.ts';
import { byUrgency, mostUrgentFirst } from '../induction/urgency.ts';
import { questionsOf } from './asks-of.ts';
import { helloOf, onlyHellos, takeOwed } from './hello.ts';
import { introducesThemselves } from './introduces-themselves.ts';
import { countLookedAfter, managesPractice } from './looks-after.ts';
import { type ManagerMatters, managerMatters } from './manager-matters.ts';
import { type Found, type Part, partsOf } from './part.ts';
import { type Numbered, showNumbered } from './shown.ts';
import { type Room, useCase } from './use-case.ts';

/** The next things for somebody, how many more there are, and how many questions wait for their answer. */
export type Next = {
  readonly name: string;
  readonly things: readonly Numbered[];
  readonly more: number;
  readonly questions: number;
  readonly manager: ManagerMatters;
  /** Whether they manage a practice where an induction is under way. */
  readonly managesPractice: boolean;
  /** How many link workers they may see the status of. */
  readonly looksAfter: number;
  /** Whether they are a link worker of whom their colleagues have nothing to read yet. */
  readonly introduces: boolean;
  /** Where all that is theirs is to say hello: the card about each of their link workers. */
  readonly hellos: readonly HelloFacts[];
};

const atOnce = 3;

/**
 * What comes next for somebody: the link worker's whole induction, or what is theirs over all inductions.
 * May: everybody, for what is theirs. Records: the list they were shown.
 */
export const seeNext = useCase({ may: 'see own steps', records: 'nothing' }, async (room): Promise<Next> => {
  const { tx, around, asker } = room;
  const parts = await partsOf(tx, asker.person, around);
  const hellos = onlyHellos(parts);
  const all = (hellos.length ? hellos : parts.flatMap(theirs)).toSorted((one, other) =>
    byUrgency(one.step, other.step),
  );
  const [part] = parts;
  return {
    name: part ? shortName(personIn(part.induction, asker.person).name) : '',
    things: await showNumbered(tx, asker, all.slice(0, atOnce)),
    more: Math.max(0, all.length - atOnce),
    questions: questionsOf(parts).length,
    manager: await managerMatters(room),
    managesPractice: managesPractice(parts),
    looksAfter: countLookedAfter(parts),
    introduces: await introducesThemselves(tx, parts),
    hellos: hellos.length ? await cardsOf(room, all) : [],
  };
});

/** The first of them is shown, so it is owed no longer. */
async function cardsOf(room: Room, hellos: readonly Found[]): Promise<HelloFacts[]> {
  const { tx, around } = room;
  for (const shown of hellos.slice(0, 1)) await takeOwed(room, shown);
  const cards: HelloFacts[] = [];
  for (const found of hellos) cards.push(...[(await helloOf(tx, found, around)) ?? []].flat());
  return cards;
}

/** What somebody of an induction has before them: the link worker all that is not waiting, others their own moves. */
export function theirs(part: Part): Found[] {
  const isLinkWorker = part.viewer === part.induction.linkWorker;
  return mostUrgentFirst(part.steps)
    .filter((step) => step.standing !== 'waiting' && !isOnAList(step, part.viewer))
    .filter((step) => isLinkWorker || movers(step).includes(part.viewer))
    .map((step) => ({ part, step }));
}

/** Whom somebody is to meet stands in one list of names, and not among what comes next. */
function isOnAList({ step }: Found['step'], viewer: string): boolean {
  return step.staff !== null && step.staff !== viewer;
}

import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { dayCard } from '../../cards/day-card.ts';
import { handOverCard } from '../../cards/hand-over-card.ts';
import { helloCard } from '../../cards/hello-card.ts';
import { readBackCard } from '../../cards/read-back-card.ts';
import { setAsideCard } from '../../cards/set-aside-card.ts';
import { stepCard } from '../../cards/step-card.ts';
import type { Can } from '../../src/induction/can-do.ts';
import { takersOf } from '../../src/induction/hand-over.ts';
import { helloFacts, isHello } from '../../src/induction/hello-facts.ts';
import { personIn } from '../../src/induction/induction.ts';
import type { PersonId } from '../../src/induction/role.ts';
import { sayDay, sayShortDay } from '../../src/induction/say-day.ts';
import { defaultPages } from '../../src/induction/say-pages.ts';
import type { StepFacts } from '../../src/induction/step-facts.ts';
import { threeNewDays } from '../../src/induction/step-today.ts';
import { hostsFor } from '../../src/use-cases/hosts.ts';
import { type Found, wordsOf } from '../../src/use-cases/part.ts';
import { foundBy, type Scene } from './a-scene.ts';
import { holidays } from './an-induction.ts';
import { refusedCards } from './refused-cards.ts';

/** Cards by what they are. */
export type Cards = Readonly<Record<string, IAdaptiveCard>>;

/** Every card that somebody can be shown of the step of a scene. */
export function stepCards(viewer: PersonId, scene: Scene): Cards {
  const found = foundBy(viewer, scene);
  const facts = wordsOf(found);
  const ifCan = (can: Can, cards: () => Cards): Cards => (facts.can.includes(can) ? cards() : {});
  return {
    ...stepItself(viewer, scene),
    ...ifCan('set day', () => daysOf(facts, found)),
    ...ifCan('set aside', () => ({ 'set aside': setAsideCard({ step: facts }) })),
    ...ifCan('hand over', () => ({ 'hand over': handOverOf(facts, found) })),
    ...refusedCards(facts, scene, viewer),
  };
}

/** The step of a scene as it is shown, with its why, and after an answer. */
export function stepItself(viewer: PersonId, scene: Scene): Cards {
  const found = foundBy(viewer, scene);
  const { part, step: today } = found;
  const step = wordsOf(found);
  if (isHello(today, part.viewer)) {
    const ground = { introduction: {}, guide: defaultPages.guide, today: part.today, holidays };
    return { hello: helloCard({ hello: helloFacts(today, part.induction, ground) }) };
  }
  const days = step.state === 'not happened' ? newDays({ part, step: today }, sayShortDay) : [];
  return {
    step: stepCard({ step }),
    why: stepCard({ step, note: step.why, saysWhy: true }),
    answered: stepCard({ step, note: 'Saved, thank you.', newDays: days, canUndo: true }),
  };
}

function daysOf(step: StepFacts, found: Found): Cards {
  const { today } = found.part;
  const days = newDays(found, sayDay);
  const day = days[0]?.iso ?? '';
  const says = `${days[0]?.says}, is that right?`;
  const warning = 'That is a bank holiday.';
  return {
    day: dayCard({
      step,
      today: today.toString(),
      days,
      hosts: hostsFor(found).map(({ id, name }) => ({ title: name, value: id })),
    }),
    'read back': readBackCard({ step, asked: { kind: 'book', day }, says }),
    'read back, with something odd': readBackCard({ step, asked: { kind: 'move', day }, says, warning }),
  };
}

function newDays({ part: { induction, today }, step }: Found, say: typeof sayDay) {
  const days = threeNewDays(step, induction, today, holidays);
  return days.map((day) => ({ iso: day.toString(), says: say(day, today) }));
}

function handOverOf(step: StepFacts, { part: { induction }, step: today }: Found): IAdaptiveCard {
  const others = takersOf(today.step, induction).filter((person) => !today.owners.includes(person));
  const takers = others.map((id) => ({ title: personIn(induction, id).name, value: id }));
  return handOverCard({ step, takers, lent: today.step.handedTo !== null });
}

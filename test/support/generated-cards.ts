import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { stepToday } from '../../src/induction/step-today.ts';
import type { Part } from '../../src/use-cases/part.ts';
import { nothingKnown } from './a-scene.ts';
import { day, holidays } from './an-induction.ts';
import { type NamedScene, scenesOf } from './line-scenes.ts';
import { readersOf, sayReader, sayRole } from './readers.ts';
import { statusCards } from './status-cards.ts';
import { type Cards, stepCards, stepItself } from './step-cards.ts';
import { underWay } from './under-way.ts';
import { weekCards } from './week-cards.ts';

/** A card with what it is, how far its step has come, and who reads it. */
export type Generated = {
  readonly kind: string;
  readonly stage: string;
  readonly reader: string;
  readonly card: IAdaptiveCard;
};

/** Days on which an induction is looked at: weeks ahead, the first day, and after two, six and fifteen weeks. */
export const daysToLookOn = ['2026-08-10', '2026-09-07', '2026-09-18', '2026-10-19', '2026-12-21'];

/** Every card of one line of the checklist, at every stage, for everybody who may see it; those alike once. */
export function cardsOfLine(line: string): Generated[] {
  return eachOnce(scenesOf(line).flatMap(cardsOfScene));
}

function cardsOfScene({ scene, cast, stage }: NamedScene): Generated[] {
  const usual = cast === 'everybody there';
  // Who has which role shows in the step itself, and in nothing else that can be opened from it.
  const cards = usual ? stepCards : stepItself;
  return readersOf(scene).flatMap((person) =>
    captioned(cards(person, scene), usual ? stage : `${stage}, ${cast}`, sayReader(person, scene)),
  );
}

/** Every card about an induction as a whole on one day, for everybody in it; those alike once. */
export function cardsOfDay(date: string): Generated[] {
  const today = day(date);
  const induction = underWay(today);
  const steps = induction.steps.map((step) => stepToday(step, induction, today, holidays));
  const all = [...induction.people.keys()].flatMap((viewer) => {
    const part: Part = { induction, viewer, today, known: nothingKnown, steps, site: '' };
    return captioned({ ...statusCards(part), ...weekCards(part) }, date, sayRole(viewer, induction));
  });
  return eachOnce(all);
}

function captioned(cards: Cards, stage: string, reader: string): Generated[] {
  return Object.entries(cards).map(([kind, card]) => ({ kind, stage, reader, card }));
}

function eachOnce(all: readonly Generated[]): Generated[] {
  return [...Map.groupBy(all, ({ card }) => JSON.stringify(card)).values()].flatMap(([first]) => first ?? []);
}

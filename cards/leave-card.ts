import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import { type NumberedStep, stepWith } from './next-card.ts';
import { type Button, mostButtons, onCard } from './press.ts';
import { line } from './words.ts';

/** Each has a button, and one more stands below (Teams: six actions). */
const mostSteps = mostButtons - 1;

/** A leave that was kept, and what has its day in it: each can have a new one, or stay where it is. */
export function leaveCard({
  heading,
  says,
  steps,
  stay,
}: {
  heading: string;
  says: readonly string[];
  steps: readonly NumberedStep[];
  /** Whose they are meanwhile, as the button says it. */
  stay: string;
}): IAdaptiveCard {
  const more = steps.length - mostSteps;
  const showAll: Button = { title: 'Show all', data: { ask: 'list' } };
  const leave: Button = { title: stay, data: { ask: 'my leave' } };
  return card(
    [
      line(heading, { weight: 'Bolder', size: 'Medium' }),
      ...says.map((one) => line(one)),
      ...steps.slice(0, mostSteps).map((step) => stepWith(step, [], [newDay(step)])),
      ...(more > 0 ? [line(`And ${more} more: press “Show all”.`, { isSubtle: true })] : []),
    ],
    [more > 0 ? showAll : leave],
  );
}

function newDay(step: NumberedStep): Button {
  return { title: `Pick a new day ${step.number}`, data: { ask: 'set day', step: onCard(step) } };
}

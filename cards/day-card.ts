import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { StepFacts } from '../src/induction/step-facts.ts';
import { card } from './card.ts';
import { type Button, onCard } from './press.ts';
import type { DayChoice } from './step-card.ts';
import { stepLines } from './step-lines.ts';
import { line } from './words.ts';

const bothDays = 'Press a day that suits you both, or pick another one.';
const anyDay = 'Press a day, or pick another one.';

/** Where a day is picked: three that suit everybody, or any other. */
export function dayCard({
  step,
  today,
  days,
}: {
  step: StepFacts;
  today: string;
  days: readonly DayChoice[];
}): IAdaptiveCard {
  const on = { step: onCard(step) };
  const ask = step.together ? 'book' : 'move';
  const offered = days.map(({ iso, says }): Button => ({ title: says, data: { ask, day: iso, ...on } }));
  return card(
    [
      ...stepLines(step),
      line(step.together ? bothDays : anyDay, {}, 'Default'),
      { type: 'Input.Date', id: 'day', label: 'Another day', min: today },
    ],
    [
      ...offered.slice(0, 3),
      { title: 'Book the day picked', data: { ask: 'book', ...on } },
      { title: 'Do it by the day picked', data: { ask: 'move', ...on } },
      { title: 'Back', data: { ask: 'step', ...on } },
    ],
  );
}

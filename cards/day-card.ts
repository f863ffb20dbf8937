import type { IAdaptiveCard, IChoiceSetInput } from '@microsoft/teams.cards';
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
  hosts = [],
  note,
}: {
  step: StepFacts;
  today: string;
  days: readonly DayChoice[];
  /** Whom it can be booked with by name. */
  hosts?: readonly { readonly title: string; readonly value: string }[];
  note?: string;
}): IAdaptiveCard {
  const on = { step: onCard(step) };
  const ask = step.together ? 'book' : 'move';
  const offered = days.map(({ iso, says }): Button => ({ title: says, data: { ask, day: iso, ...on } }));
  return card(
    [
      ...(note ? [line(note, {}, 'Default')] : []),
      ...stepLines(step),
      line(step.together ? bothDays : anyDay, {}, 'Default'),
      ...(step.askFirst ? [line(step.askFirst)] : []),
      { type: 'Input.Date', id: 'day', label: 'Another day', min: today },
      ...(hosts.length ? [withWhom(hosts, step.bookedWith)] : []),
    ],
    [
      ...offered.slice(0, 3),
      { title: 'Book the day picked', data: { ask: 'book', ...on } },
      ...(step.together ? [] : [{ title: 'Do it by the day picked', data: { ask: 'move', ...on } } as const]),
      { title: 'Back', data: { ask: 'step', ...on } },
    ],
  );
}

function withWhom(
  hosts: readonly { readonly title: string; readonly value: string }[],
  chosen: string,
): IChoiceSetInput {
  return {
    type: 'Input.ChoiceSet',
    id: 'with',
    label: 'With whom, if you know (they hear of it)',
    style: 'compact',
    placeholder: 'Choose …',
    ...(chosen ? { value: chosen } : {}),
    choices: [...hosts],
  };
}

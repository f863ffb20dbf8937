import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import { buttonsOf, type NumberedStep, stepWith } from './next-card.ts';
import { type Button, mostButtons, onCard } from './press.ts';
import { type DayChoice, newDayButtons } from './step-card.ts';
import { line } from './words.ts';

/** One thing in a digest, what is wanted of its reader, and the days to choose from where it did not happen. */
export type DigestLine = NumberedStep & { readonly wanted: string; readonly newDays: readonly DayChoice[] };

/** Of the first two everything can be done at once, the next are named, and the rest stands on the list (Teams: six actions). */
const mostWithButtons = 2;
const mostLines = 8;

/** The one message of a day: what is somebody's, the most urgent first, and how to have it later. */
export function digestCard({
  heading,
  says,
  things,
  today,
}: {
  heading: string;
  says: readonly string[];
  things: readonly DigestLine[];
  today: string;
}): IAdaptiveCard {
  const first = withButtons(things.slice(0, mostWithButtons));
  const others = things.slice(mostWithButtons, mostLines);
  const more = things.length - first.length - others.length;
  return card(
    [
      line(heading, { weight: 'Bolder', size: 'Medium' }),
      ...says.map((one) => line(one)),
      ...first.map(({ step, buttons }) => thing(step, buttons)),
      ...others.map((one) => thing(one, [])),
      ...(more > 0 ? [line(`And ${more} more: press “Show all”.`, { isSubtle: true })] : []),
      ...(things.length ? [laterOn(today)] : []),
    ],
    [
      ...(things.length
        ? [
            {
              title: 'Remind me that day',
              data: { ask: 'remind me', steps: things.slice(0, mostSnoozed).map(onCard) },
            } as const,
          ]
        : []),
      { title: 'Show all', data: { ask: 'list' } },
    ],
  );
}

/** More of them would make a button’s data long. */
const mostSnoozed = 20;

function laterOn(today: string): CardElement {
  return { type: 'Input.Date', id: 'day', label: 'Not now? Pick a day to hear of these again', min: today };
}

/** Of the six buttons two are about all of them: a thing with days to choose from may leave the next only its last one. */
function withButtons(things: readonly DigestLine[]) {
  let left = mostButtons - 2;
  return things.map((step) => {
    const own = buttonsOf(step);
    const all = step.newDays.length ? [...newDayButtons(step, step.newDays), ...own.slice(-1)] : own;
    const buttons = all.length <= left ? all : own.slice(-1).slice(0, left);
    left -= buttons.length;
    return { step, buttons };
  });
}

function thing(step: DigestLine, buttons: readonly Button[]): CardElement {
  return stepWith(step, step.wanted ? [line(step.wanted)] : [], buttons);
}

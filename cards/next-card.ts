import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import type { StepFacts } from '../src/induction/step-facts.ts';
import { card } from './card.ts';
import { type Button, mostButtons, onCard, press } from './press.ts';
import { goodLine, stepLines } from './step-lines.ts';
import { line } from './words.ts';

/** A step with the number it can be named by. */
export type NumberedStep = StepFacts & { readonly number: number };

/** The three things that come first, each with its main button and a way to everything else about it. */
export function nextCard({
  heading,
  note,
  things,
  more,
  questions,
  matters = [],
  managesPractice = false,
  others = [],
}: {
  heading: string;
  note?: string | undefined;
  things: readonly NumberedStep[];
  more: number;
  questions: number;
  /** What waits besides steps, each with a button. */
  matters?: readonly { readonly says: string; readonly button: Button }[];
  /** Whether they have a practice to look at as a whole. */
  managesPractice?: boolean;
  /** Where else they may want to look, as far as there is room. */
  others?: readonly Button[];
}): IAdaptiveCard {
  const used = things.flatMap(buttonsOf).length + matters.length;
  const below: Button[] = [
    ...(managesPractice ? [{ title: 'My practice', data: { ask: 'my practice' } } as const] : []),
    ...(questions ? [{ title: 'Tick list', data: { ask: 'tick list' } } as const] : []),
    ...others,
    { title: 'My list', data: { ask: 'list' } },
  ];
  const last = more ? `And ${more} more after these: say “my list”.` : undefined;
  return card(
    [
      line(heading, { weight: 'Bolder', size: 'Medium' }),
      ...(note ? [line(note)] : []),
      ...matters.map(({ says, button }) => matter(says, button)),
      ...things.map((step) => stepWith(step, goodLine(step), buttonsOf(step))),
      ...(things.length || questions || matters.length ? [] : [line(nothing)]),
      ...(last ? [line(last, { isSubtle: true }, 'Default')] : []),
    ],
    below.slice(0, mostButtons - used),
  );
}

const nothing = 'Nothing needs you today. I will show it here when something does.';

function matter(says: string, button: Button): CardElement {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [line(says), { type: 'ActionSet', spacing: 'Small', actions: [press(button)] }],
  };
}

/** A step as one of several on a card, with what stands below it and its buttons. */
export function stepWith(
  step: NumberedStep,
  below: readonly CardElement[],
  buttons: readonly Button[],
): CardElement {
  const actions = buttons.map(press);
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      ...stepLines(step),
      ...below,
      ...(actions.length ? [{ type: 'ActionSet', spacing: 'Small', actions } as const] : []),
    ],
  };
}

/** A step’s main button, and a way to everything else about it. */
export function buttonsOf(step: NumberedStep): Button[] {
  const more: Button = { title: `More on ${step.number}`, data: { ask: 'step', step: onCard(step) } };
  if (step.can.includes('done')) {
    return [{ title: `Done ${step.number}`, data: { ask: 'done', step: onCard(step) } }, more];
  }
  if (step.asked) {
    return [{ title: `Happened ${step.number}`, data: { ask: 'happened', step: onCard(step) } }, more];
  }
  return [more];
}

import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import type { AspectProgress } from '../src/induction/progress.ts';
import type { StepFacts } from '../src/induction/step-facts.ts';
import { card } from './card.ts';
import { stepLines } from './step-lines.ts';
import { line } from './words.ts';

/** The first few of some steps, and how many come after these. */
type Shown = { readonly steps: readonly StepFacts[]; readonly more: number };

/** How a link worker's induction stands: what slipped and whose move it is, then the four aspects in words. */
export function statusCard({
  about,
  at,
  asOf,
  aspects,
  slipped,
  notHappened,
  next,
}: {
  about: string;
  at: string;
  asOf: string;
  aspects: readonly AspectProgress[];
  slipped: Shown;
  notHappened: Shown;
  next: Shown;
}): IAdaptiveCard {
  return card(
    [
      line(`${about}’s induction`, { weight: 'Bolder', size: 'Medium' }),
      line(`${at} · as of ${asOf}`, { isSubtle: true }, 'None'),
      ...section('Late', slipped, 'Nothing is late.'),
      ...section('Did not happen', notHappened),
      ...section('Next', next),
      { type: 'Container', separator: true, spacing: 'Medium', items: aspects.flatMap(aspect) },
    ],
    [
      { title: 'What’s next', data: { ask: 'next' } },
      { title: 'My list', data: { ask: 'list' } },
      { title: 'Who is who', data: { ask: 'who is who' } },
    ],
  );
}

function aspect({ label, says }: AspectProgress): CardElement[] {
  return [line(label, { weight: 'Bolder' }), line(says, {}, 'None')];
}

function section(title: string, { steps, more }: Shown, otherwise?: string): CardElement[] {
  if (steps.length === 0 && !otherwise) return [];
  return [
    {
      type: 'Container',
      separator: true,
      spacing: 'Medium',
      items: [
        line(steps.length ? title : (otherwise ?? title), { weight: 'Bolder' }),
        ...steps.flatMap((step) => [
          { type: 'Container', spacing: 'Small', items: stepLines(step) } as const,
        ]),
        ...(more ? [line(`And ${more} more.`, { isSubtle: true })] : []),
      ],
    },
  ];
}

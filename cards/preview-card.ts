import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import { type Fact, factSection } from './fact-section.ts';
import { line, lines } from './words.ts';

/** One phase of a plan: its title, and what falls on which day. */
type Phase = { readonly title: string; readonly lines: readonly Fact[] };

/** The last of three cards: what would start, what stands against it, what to know, and the plan by phase. */
export function previewCard({
  draft: { id: draft, version },
  blanks,
  heading,
  says,
  stops,
  warnings,
  lessons,
  phases,
}: {
  draft: { id: string; version: number };
  /** Practices with something still to fill in. */
  blanks: readonly { id: string; name: string }[];
  heading: string;
  says: readonly string[];
  stops: readonly string[];
  warnings: readonly string[];
  lessons: readonly string[];
  phases: readonly Phase[];
}): IAdaptiveCard {
  return card(
    [
      line(heading, { weight: 'Bolder', size: 'Medium' }),
      ...lines(says),
      ...section('It cannot start yet', stops),
      ...section('Good to know', warnings),
      ...section('Learned last time', lessons),
      ...phases.map(factSection),
    ],
    [
      ...(stops.length ? [] : [{ title: 'Start', data: { ask: 'start now', draft, version } } as const]),
      ...blanks
        .slice(0, mostBlanks)
        .map(({ id, name }) => ({ title: `Set up ${name}`, data: { ask: 'set up', at: id } }) as const),
      { title: 'Back', data: { ask: 'people of draft', draft } },
      { title: 'Throw the draft away', data: { ask: 'drop draft', draft } },
    ],
  );
}

/** So that all buttons fit on the card. */
const mostBlanks = 3;

function section(title: string, texts: readonly string[]): CardElement[] {
  if (texts.length === 0) return [];
  const items = [line(title, { weight: 'Bolder' }), ...texts.map((text) => line(text))];
  return [{ type: 'Container', separator: true, spacing: 'Medium', items }];
}

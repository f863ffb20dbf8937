import type { IAdaptiveCard } from '@microsoft/teams.cards';

const longest = 300;

/** The first sentences of a card in plain text, for notifications and screen readers. */
export function cardSays(card: IAdaptiveCard): string {
  const texts = (card.body ?? []).flatMap(textsIn).filter(Boolean);
  const all = texts.join(' – ').replace(/\s+/g, ' ');
  return all.length > longest ? `${all.slice(0, longest - 1).trimEnd()}…` : all;
}

function textsIn(element: unknown): string[] {
  const { text, inlines, items } = element as { text?: unknown; inlines?: unknown[]; items?: unknown[] };
  if (typeof text === 'string') return [text];
  return [...(inlines ?? []), ...(items ?? [])].flatMap((inner) =>
    typeof inner === 'string' ? [inner] : textsIn(inner),
  );
}

import type { IContainer } from '@microsoft/teams.cards';
import { line } from './words.ts';

/** One line of facts: what it is about, and what it says. */
export type Fact = { readonly what: string; readonly says: string };

/** A titled section of facts below a line, each with its subject in a quieter tone. */
export function factSection({ title, lines }: { title: string; lines: readonly Fact[] }): IContainer {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      line(title, { weight: 'Bolder' }),
      ...lines.map(({ what, says }) => ({
        type: 'RichTextBlock' as const,
        spacing: 'Small' as const,
        inlines: [
          { type: 'TextRun' as const, text: `${what}: `, isSubtle: true },
          { type: 'TextRun' as const, text: says },
        ],
      })),
    ],
  };
}

import type { IRichTextBlock, ITextBlock, ITextRun } from '@microsoft/teams.cards';

/** A card's own heading; for people's words use `line`. */
export function heading(text: string): ITextBlock {
  return { type: 'TextBlock', text, style: 'heading', weight: 'Bolder', size: 'Medium', wrap: true };
}

type Look = Pick<ITextRun, 'weight' | 'isSubtle' | 'size'>;

/** A line of words shown as they are: nothing in it is read as a link, a mention or a date. */
export function line(
  text: string,
  look: Look = {},
  spacing: 'None' | 'Small' | 'Default' = 'Small',
): IRichTextBlock {
  return { type: 'RichTextBlock', spacing, inlines: [{ type: 'TextRun', text, ...look }] };
}

/** Sentences below each other. */
export function lines(texts: readonly string[]): IRichTextBlock[] {
  return texts.map((text) => line(text, {}, 'Default'));
}

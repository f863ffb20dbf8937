/** The texts of a practice about its link worker: one for its staff, one for patients. */
export const pageKinds = ['guide', 'patients'] as const;
export type PageKind = (typeof pageKinds)[number];

/** One printed page, and far from what a card can hold. */
export const longestPage = 3_000;

/** What stands in for the words in braces, for one link worker at one practice. */
export type FillIns = { readonly name: string; readonly days: string; readonly practice: string };

/** A text with its braces filled in; braces that mean nothing stay as they were typed. */
export function filledPage(words: string, fillIns: FillIns): string {
  return words.replace(/\{(name|days|practice)\}/gi, (_, key: string) => {
    return fillIns[key.toLowerCase() as keyof FillIns];
  });
}

/** A text as its paragraphs; empty lines only part them. */
export function paragraphsOf(words: string): string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

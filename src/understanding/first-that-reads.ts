/** What a pattern found, by name. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A pattern, and what is asked where it fits; nothing where it fits and the words mean something else. */
export type Reader<Asked, Known extends readonly unknown[] = []> = readonly [
  RegExp,
  (groups: Groups, ...known: Known) => Asked | undefined,
];

/** What the first reader that makes sense of some words reads in them, or nothing where none does. */
export function firstThatReads<Asked, Known extends readonly unknown[]>(
  readers: readonly Reader<Asked, Known>[],
  words: string,
  ...known: Known
): Asked | undefined {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(words);
    const asked = match && read(match.groups ?? {}, ...known);
    if (asked) return asked;
  }
  return undefined;
}

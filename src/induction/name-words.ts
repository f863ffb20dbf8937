const titles = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'miss', 'sister', 'nurse']);

/** The words of a name in small letters, without titles, accents and signs. */
export function nameWords(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu);
  return (words ?? []).filter((word) => !titles.has(word));
}

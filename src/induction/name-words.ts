const titles = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'miss', 'sister', 'nurse']);

/** What names are alike by, whatever their titles, accents, order and signs: 'NAIR, Priya (Dr)' is Priya Nair. */
export function nameKey(name: string): string {
  return nameWords(name).toSorted().join(' ');
}

/** The words of a name in small letters, without titles, accents and signs. */
export function nameWords(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`´]/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu);
  return (words ?? []).filter((word) => !titles.has(word));
}

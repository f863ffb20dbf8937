/** Past this, a message is not read for what it asks. */
export const longestMessage = 2_000;

/** A message with one kind of space, quote and dash, and without what is in it only for politeness. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\b(please|pls)\b[ ,]?/gi, '')
    .trim()
    .replace(/[\s.!,;:]+$/, '')
    .trim();
}

/** Where one thing ends and another begins: stops, and the words with which people go on to the next. */
const breaks =
  /[.;!?\n]+(?=\s|$)|,?\s+(?:but|tho|though|also|plus|btw|by the way)\s+|,\s+|\s+(?:and|n|&)\s+(?=(?:im|ive|i|we|weve|can|could|who|whos|what|where|when|how|why|please|pls|need|move|remind|the|my|no|not|still|off|he|she|they|there|theres|its)\b)|\s+[-–—]+\s+/giu;

/** Words with which people go on, and which say nothing of what follows. */
const going = /^(?:and|n|&|so|then|also|plus)\s+/i;

/** The parts of a message that can be told from each other, each with its place; words too few to say anything join the next. */
export function clausesOf(text: string): { readonly words: string; readonly at: number }[] {
  const found: { words: string; at: number }[] = [];
  let from = 0;
  for (const { 0: mark, index } of [...text.matchAll(breaks), { 0: '', index: text.length }]) {
    const words = text.slice(from, index).trim().replace(going, '');
    if (wordCount(words) < 2 && index < text.length) continue;
    if (words) found.push({ words: withNegation(words, mark), at: from });
    from = /\b(?:but)\b/i.test(mark) ? index : index + mark.length;
  }
  return found;
}

function withNegation(words: string, mark: string): string {
  return mark.trim() === '?' ? `${words}?` : words;
}

function wordCount(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

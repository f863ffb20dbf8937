/** Words and sayings for one idea, between commas; a star stands for any ending. */
export type Idea = RegExp;

/** Makes an idea of words and sayings: 'die, dying, kill*'. */
export function idea(words: string): Idea {
  const all = words
    .split(',')
    .map((one) => one.trim().replace(/\s+/g, ' ').replaceAll('*', '\\w*'))
    .filter(Boolean);
  return new RegExp(`\\b(?:${all.join('|')})\\b`, 'g');
}

/** So many letters words may stand apart and still belong together: about a dozen words. */
const usually = 60;

/** Ideas that mean something together where they stand close, in any order. */
export type Sign = { readonly ideas: readonly Idea[]; readonly within: number };

/** What means something where all of it stands close together. */
export function sign(...parts: readonly (Idea | number)[]): Sign {
  const within = parts.find((part) => typeof part === 'number');
  return { ideas: parts.filter((part) => typeof part !== 'number'), within: within ?? usually };
}

/** Whether a message holds any of some signs. */
export function holdsAny(said: string, signs: readonly Sign[]): boolean {
  return signs.some((one) => holds(said, one));
}

/** Whether a message holds a sign; it is read through once for each idea, however long it is. */
export function holds(said: string, { ideas, within }: Sign): boolean {
  const places: number[][] = [];
  for (const one of ideas) {
    const found = Array.from(said.matchAll(one), ({ index }) => index);
    if (found.length === 0) return false;
    places.push(found);
  }
  const next = ideas.map(() => 0);
  while (places.every((found, at) => (next[at] ?? 0) < found.length)) {
    const here = places.map((found, at) => found[next[at] ?? 0] ?? 0);
    const first = Math.min(...here);
    if (Math.max(...here) - first <= within) return true;
    const behind = here.indexOf(first);
    next[behind] = (next[behind] ?? 0) + 1;
  }
  return false;
}

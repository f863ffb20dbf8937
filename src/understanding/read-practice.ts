import { plainWords } from './plain-words.ts';
import type { PracticeAsk } from './practice-ask.ts';
import type { Ref } from './set-up-ask.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Reader = readonly [RegExp, (groups: Groups) => PracticeAsk | undefined];

/** What people type about their practice, in the order in which it is tried. */
const readers: readonly Reader[] = [
  [
    /^(?:my |our )practice(?: (?:at )?(?<place>(?!page\b).+?))?(?: page (?<page>\d{1,3}))?$/i,
    ({ place, page }) => ({ ask: 'my practice', place: ref(place), page: page ? Number(page) : undefined }),
  ],
];

/** What somebody asks of their practice, or nothing where they ask for something else. */
export function readPractice(text: string): PracticeAsk | undefined {
  const words = plainWords(text).replace(/[\s?]+$/, '');
  for (const [pattern, read] of readers) {
    const match = pattern.exec(words);
    const asked = match && read(match.groups ?? {});
    if (asked) return asked;
  }
  return undefined;
}

function ref(words: string | undefined): Ref | undefined {
  return words ? { words: words.trim() } : undefined;
}

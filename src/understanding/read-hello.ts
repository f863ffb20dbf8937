import type { HelloAsk } from './hello-ask.ts';
import { plainWords } from './plain-words.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Reader = readonly [RegExp, (groups: Groups) => HelloAsk];

/** What people type to get to know each other, in the order in which it is tried. */
const readers: readonly Reader[] = [
  [/^(?:about me|my introduction|introduce me)$/i, () => ({ ask: 'about me' })],
  [
    /^(?:who(?:m)? have i met|people i have met|who have i (?:not |still to )?(?:met|meet)|who is (?:still )?to meet)(?: at (?<place>.+))?$/i,
    ({ place }) => ({ ask: 'met', place: place ? { words: place } : undefined }),
  ],
  [/^about me:? (?<who>.+)$/i, ({ who = '' }) => ({ ask: 'save about me', words: { who } })],
  [
    /^(?:what )?i can help (?:you )?with:? (?<help>.+)$/i,
    ({ help = '' }) => ({ ask: 'save about me', words: { help } }),
  ],
  [
    /^(?:how to )?reach me:? (?<reach>.+)$/i,
    ({ reach = '' }) => ({ ask: 'save about me', words: { reach } }),
  ],
];

/** What somebody asks so that people get to know each other, or nothing where they ask for something else. */
export function readHello(text: string): HelloAsk | undefined {
  const words = plainWords(text).replace(/[\s?]+$/, '');
  for (const [pattern, read] of readers) {
    const match = pattern.exec(words);
    if (match) return read(match.groups ?? {});
  }
  return undefined;
}

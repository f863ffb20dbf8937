import { pageKinds } from '../induction/pages.ts';
import type { HelloAsk } from './hello-ask.ts';
import { plainWords } from './plain-words.ts';
import type { Ref } from './set-up-ask.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Reader = readonly [RegExp, (groups: Groups) => HelloAsk];

const pageWords = {
  guide: '(?:one-page )?guide',
  patients: '(?:patient information|information for patients|what patients (?:can )?expect)',
} as const;
const place = '(?: (?:at|of|for) (?<place>[^:]+?))?';

const pageReaders = pageKinds.flatMap((page): Reader[] => {
  const named = `(?:the )?${pageWords[page]}`;
  return [
    [
      new RegExp(`^(?:show |read )?${named}${place}$`, 'i'),
      ({ place: at }) => ({ ask: 'page', page, place: ref(at) }),
    ],
    [
      new RegExp(`^(?:edit|change|write) ${named}${place}$`, 'i'),
      ({ place: at }) => ({ ask: 'edit page', page, place: ref(at) }),
    ],
    [
      new RegExp(`^send ${named}${place}(?: to (?:the list|everybody|the team|staff))?$`, 'i'),
      ({ place: at }) => ({ ask: 'send page', page, place: ref(at) }),
    ],
  ];
});

/** What people type to get to know each other, in the order in which it is tried. */
const readers: readonly Reader[] = [
  [/^(?:about me|my introduction|introduce me)$/i, () => ({ ask: 'about me' })],
  [
    /^(?:who(?:m)? have i met|people i have met|who have i (?:not |still to )?(?:met|meet)|who is (?:still )?to meet)(?: at (?<place>.+))?$/i,
    ({ place: at }) => ({ ask: 'met', place: ref(at) }),
  ],
  ...pageReaders,
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

/** The new words of a text, however long; or nothing where the message is something else. */
export function readPageWords(text: string): HelloAsk | undefined {
  const [, first = '', words = ''] = /^([^:\r\n]{0,200}):([\s\S]+)$/.exec(text.trim()) ?? [];
  for (const page of pageKinds) {
    const match = new RegExp(`^new ${pageWords[page]}${place}$`, 'i').exec(plainWords(first));
    if (match) return { ask: 'save page', page, place: ref(match.groups?.place), words: words.trim() };
  }
  return undefined;
}

/** What somebody asks so that people get to know each other, or nothing where they ask for something else. */
export function readHello(text: string): HelloAsk | undefined {
  const page = readPageWords(text);
  if (page) return page;
  const words = plainWords(text).replace(/[\s?]+$/, '');
  for (const [pattern, read] of readers) {
    const match = pattern.exec(words);
    if (match) return read(match.groups ?? {});
  }
  return undefined;
}

function ref(words: string | undefined): Ref | undefined {
  return words ? { words: words.trim() } : undefined;
}

import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { checklist } from '../src/induction/checklist.ts';
import { sentences } from './support/sentences.ts';

/** A school year in England begins when children are five: its number and five more is the age (Flesch and Kincaid). */
const ageOfFirstYear = 5;

/** The age at which a child reads some texts with ease, and how many words and sentences that was told from. */
function readingAge(texts: readonly string[]): { age: number; words: number; sentences: number } {
  const parts = texts
    .flatMap((text) => text.split(/(?<=[.?!:])\s+|\n/))
    .filter((part) => /\p{L}/u.test(part));
  const words = parts.flatMap((part) => part.match(/[\p{L}\p{N}'’-]+/gu) ?? []);
  const syllables = words.map(syllable).reduce((sum, count) => sum + count, 0);
  const grade = fleschKincaid({ sentence: parts.length, word: words.length, syllable: syllables });
  return { age: grade + ageOfFirstYear, words: words.length, sentences: parts.length };
}

/** A sentence as it is read: a name where one is put in, and without examples of what to type. */
function asRead(text: string): string {
  return text.replace(/\$\{[^}]*\}/g, 'Priya').replace(/“[^”]*”/g, 'so');
}

const spoken = (folder: string) =>
  sentences
    .filter(([where, words]) => where.startsWith(folder) && /^[\p{Lu}“]/u.test(words))
    .map(([, words]) => words);
const written = (part: 'title' | 'otherSideTitle' | 'question' | 'goodLooksLike' | 'why') =>
  checklist.lines.map((line) => line[part]);

const pools: readonly (readonly [string, readonly string[]])[] = [
  ['the titles of the steps', written('title')],
  ['their titles for the other side', written('otherSideTitle')],
  ['the questions', written('question')],
  ['what good looks like', written('goodLooksLike')],
  ['why each step is there', written('why')],
  ['what is said of steps, days and changes', spoken('src/induction')],
  ['the answers in chat', spoken('src/bot')],
  ['the cards', spoken('cards')],
];

describe('a child of eleven can read', () => {
  it.each(pools)('%s', (_what, texts) => {
    const { age, words } = readingAge(texts.map(asRead));
    // A formula tells nothing from a few words.
    expect(words).toBeGreaterThan(150);
    expect(age).toBeLessThanOrEqual(11);
  });

  it('and one of fifteen each single sentence that is long enough to tell', () => {
    const hard = pools
      .flatMap(([, texts]) => texts.map(asRead))
      .flatMap((text) => text.split(/(?<=[.?!:])\s+|\n/))
      .filter((one) => readingAge([one]).words >= 12 && readingAge([one]).age > 15);
    expect(hard).toEqual([]);
  });
});

it('words that are harder are told to be', () => {
  const easy = readingAge(['Dawn says that this is done. You can say if it is so.']).age;
  const hard = readingAge(['Organisational accountability necessitates comprehensive documentation.']).age;
  expect(easy).toBeLessThan(9);
  expect(hard).toBeGreaterThan(20);
});

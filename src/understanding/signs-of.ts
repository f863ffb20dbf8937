import { cues } from './cues.ts';
import { plainly } from './plainly.ts';
import type { Speaker } from './speaker.ts';
import { stepsNamed } from './step-cues.ts';
import { wordsSaid } from './words-said.ts';

/** Of a long message the point stands at its beginning or its end. */
const firstWords = 50;
const lastWords = 30;

/** What a message shows of what it is about: its words, alone, in twos, and beside who says them, and patterns of them. */
export function signsOf(text: string, speaker: Speaker): Set<string> {
  const words = mostToThePoint(wordsSaid(text));
  const said = plainly(text);
  const seen = Object.keys(cues).filter((name) => cues[name]?.test(said));
  const pairs = seen.flatMap((one, at) => seen.slice(at + 1).map((other) => `${one} & ${other}`));
  return new Set([
    ...wordSigns(words, speaker),
    ...[...seen, ...pairs].map((name) => `cue ${name}`),
    ...stepsNamed(text).map((line) => `step ${line}`),
    `@${speaker}`,
    `length ${Math.min(4, words.length >> 2)}`,
  ]);
}

function mostToThePoint(words: readonly string[]): readonly string[] {
  if (words.length <= firstWords + lastWords) return words;
  return [...words.slice(0, firstWords), ...words.slice(-lastWords)];
}

function wordSigns(words: readonly string[], speaker: Speaker): string[] {
  const around = ['^', ...words, '$'];
  return [
    ...words,
    ...words.map((word) => `@${speaker} ${word}`),
    ...around.slice(1).map((word, at) => `${around[at]} ${word}`),
    ...around.slice(2).map((word, at) => `${around[at]} _ ${word}`),
  ];
}

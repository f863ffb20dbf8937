import { type Serious, seriousKinds } from '../induction/serious.ts';
import { clausesOf } from './clauses.ts';
import { type Example, examples } from './examples.ts';
import { longestMessage } from './plain-words.ts';
import { type Sorter, sorterOf } from './sorter.ts';
import { wordsSaid } from './words-said.ts';

/** What the examples of serious matters are called (domain: what people type). */
export const seriousIntents: Readonly<Record<string, Serious>> = {
  crisis: 'crisis',
  'safeguarding-concern': 'safeguarding',
  'patient-data-mistake': 'patient data',
  'speak-up': 'speaking up',
  'wellbeing-concern': 'distress',
};

type Kind = Serious | 'none';
export type SeriousSorter = Sorter<Kind>;

let kept: SeriousSorter | undefined;

/** What is learned from all examples, once in a process. */
function learned(): SeriousSorter {
  kept ??= learnSerious(examples());
  return kept;
}

/** Learns from examples what sounds serious; patients’ data are known by their shape, and not by words around them. */
export function learnSerious(all: readonly Example[]): SeriousSorter {
  return sorterOf(
    all
      .filter(({ intent }) => intent !== 'patient-data-mistake')
      .map(({ text, intent }) => ({ signs: signsOf(text), kind: seriousIntents[intent ?? ''] ?? 'none' })),
  );
}

/** Of a whole message: serious where it is likelier than not. Of a part of it: where nearly nothing else is likely. */
const [mostForWhole, mostForPart] = [0.5, 0.3];
const fewestWords = 3;

/**
 * The serious matter that a message sounds like, by examples of how people say such things: a second net beside the words
 * of `read-serious.ts`, for what is said between the lines.
 */
export function seriousByExample(text: string, sort: SeriousSorter = learned()): Serious | undefined {
  if (text.length > longestMessage) return undefined;
  const parts = clausesOf(text).filter(({ words }) => words.split(/\s+/).length >= fewestWords);
  const found = parts.length > 1 ? parts.map(({ words }) => sounds(words, mostForPart, sort)) : [];
  const all = [sounds(text, mostForWhole, sort), ...found];
  return seriousKinds.find((kind) => all.includes(kind));
}

function sounds(words: string, most: number, sort: SeriousSorter): Serious | undefined {
  const shares = sort(signsOf(words));
  const none = shares.find(({ kind }) => kind === 'none')?.share ?? 1;
  const kind = shares.find((one) => one.kind !== 'none')?.kind;
  return none < most && kind !== 'none' ? kind : undefined;
}

/** Single words and words in twos, and not who says them. */
function signsOf(text: string): string[] {
  const words = wordsSaid(text);
  const around = ['^', ...words, '$'];
  return [...words, ...around.slice(1).map((word, at) => `${around[at]} ${word}`)];
}

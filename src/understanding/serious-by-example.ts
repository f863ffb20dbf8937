import { type Serious, seriousKinds } from '../induction/serious.ts';
import { asksBelong } from './asks-belong.ts';
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

/** There are far fewer messages that only sound serious than they are heard in a practice, so each of them counts for several. */
const timesHarmless = 2;

/** Learns from examples what sounds serious; patients’ data are known by their shape, and not by words around them. */
export function learnSerious(all: readonly Example[]): SeriousSorter {
  return sorterOf(
    all
      .filter(({ intent }) => intent !== 'patient-data-mistake')
      .flatMap(({ text, intent, soundsSerious }) => {
        const known = { signs: signsOf(text), kind: seriousIntents[intent ?? ''] ?? ('none' as const) };
        return Array.from({ length: soundsSerious ? timesHarmless : 1 }, () => known);
      }),
  );
}

/** Where nobody is in danger, a message has to sound more serious, and so has a part of one. */
const mostForWhole: Readonly<Record<string, number>> = {
  crisis: 0.5,
  safeguarding: 0.5,
  'speaking up': 0.3,
  distress: 0.3,
};
const mostForPart: Readonly<Record<string, number>> = {
  crisis: 0.3,
  safeguarding: 0.3,
  'speaking up': 0.2,
  distress: 0.2,
};
const fewestWords = 3;
/** Whoever plainly asks something of Belong is taken at their word, unless it sounds serious beyond this. */
const mostForAnAsk = 0.1;

/**
 * The serious matter that a message sounds like, by examples of how people say such things: a second net beside the words
 * of `read-serious.ts`, for what is said between the lines.
 */
export function seriousByExample(text: string, sort: SeriousSorter = learned()): Serious | undefined {
  if (text.length > longestMessage || new Set(wordsSaid(text)).size < fewestWords) return undefined;
  const whole = soundsOf(text, sort);
  const clauses = clausesOf(text).filter(({ words }) => words.split(/\s+/).length >= fewestWords);
  const parts = clauses.length > 1 ? clauses.map(({ words }) => soundsOf(words, sort)) : [];
  const heard = [
    ...(isWithin(whole, mostForWhole) ? [whole] : []),
    ...parts.filter((part) => isWithin(part, mostForPart)),
  ];
  const surest = Math.min(1, ...heard.map(({ none }) => none));
  if (surest > mostForAnAsk && asksBelong(text)) return undefined;
  return seriousKinds.find((kind) => heard.some((one) => one.kind === kind));
}

/** What words sound like, if anything, and how likely it is that it is nothing. */
type Sounds = { readonly kind: Kind; readonly none: number };

function soundsOf(words: string, sort: SeriousSorter): Sounds {
  const shares = sort(signsOf(words));
  const kind = shares.find((one) => one.kind !== 'none')?.kind ?? 'none';
  return { kind, none: shares.find((one) => one.kind === 'none')?.share ?? 1 };
}

function isWithin({ kind, none }: Sounds, most: Readonly<Record<string, number>>): boolean {
  return none < (most[kind] ?? 0);
}

/** Single words and words in twos, and not who says them. */
function signsOf(text: string): string[] {
  const words = wordsSaid(text);
  const around = ['^', ...words, '$'];
  return [...words, ...around.slice(1).map((word, at) => `${around[at]} ${word}`)];
}

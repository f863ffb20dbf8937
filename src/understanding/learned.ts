import { type Example, examples } from './examples.ts';
import { type Intent, intents } from './meaning.ts';
import { signsOf } from './signs-of.ts';
import { type Sorter, sorterOf } from './sorter.ts';
import { isAboutAStep } from './step-of.ts';
import { stepSigns } from './step-signs.ts';
import { withoutPlaces } from './without-places.ts';
import { wordsSaid } from './words-said.ts';

/** What Belong has learned from examples: which intent, which line of the checklist or “none”, and which words are ordinary. */
export type Learned = {
  readonly intents: Sorter<Intent>;
  readonly steps: Sorter<string>;
  readonly ordinary: ReadonlySet<string>;
};

/** The practices of the examples. */
const placesInExamples = ['Riverside', 'Elm Tree', 'Station Road'];

let kept: Learned | undefined;

/** What is learned from all examples, once in a process; it takes a good half second. */
export function learned(): Learned {
  kept ??= learnFrom(examples());
  return kept;
}

/** Learns from some examples. */
export function learnFrom(all: readonly Example[]): Learned {
  const known = all
    .filter(hasIntent)
    .map((one) => ({ ...one, signs: signsOf(withoutPlaces(one.text, placesInExamples), one.role) }));
  return {
    intents: sorterOf(known.map(({ signs, intent }) => ({ signs, kind: intent }))),
    steps: sorterOf(
      known
        .filter(({ intent }) => isAboutAStep(intent))
        .map(({ signs, step }) => ({ signs: stepSigns(signs), kind: step ?? 'none' })),
    ),
    ordinary: ordinaryWords(all),
  };
}

/** Serious matters are looked for on their own. */
function hasIntent(one: Example): one is Example & { intent: Intent } {
  return intents.some((intent) => intent === one.intent);
}

/** Whoever typed an example may have made a slip: what stands in several is a word. */
function ordinaryWords(all: readonly Example[]): Set<string> {
  const seen = new Map<string, number>();
  for (const { text } of all)
    for (const word of new Set(wordsSaid(text))) seen.set(word, (seen.get(word) ?? 0) + 1);
  return new Set([...seen].filter(([, times]) => times > 1).map(([word]) => word));
}

import classifier from 'wink-naive-bayes-text-classifier';

/** A kind that something may be of, and how likely it is beside the other kinds, from 0 to 1. */
export type Share<Kind extends string> = { readonly kind: Kind; readonly share: number };

/** Tells of which kind something is by the signs it shows, the likeliest first; nothing where it shows none that is known. */
export type Sorter<Kind extends string> = (signs: Iterable<string>) => readonly Share<Kind>[];

/** What the library calls it where it knows none of the signs. */
const nothing = 'unknown';
/** Between signs, as no sign holds it. */
const mark = '\u0001';
/** How much a sign counts that a kind never showed: tried between 0.02 and 0.5. */
const smoothingFactor = 0.1;
/** Signs are not independent, so they do not prove as much as they add up to. */
const caution = 6;

/** A sorter that learns from what is known of which kind. */
export function sorterOf<Kind extends string>(
  known: Iterable<{ readonly signs: Iterable<string>; readonly kind: Kind }>,
): Sorter<Kind> {
  const learner = classifier();
  learner.definePrepTasks([(text: string) => text.split(mark)]);
  learner.defineConfig({ considerOnlyPresence: true, smoothingFactor });
  for (const { signs, kind } of known) learner.learn([...signs].join(mark), kind);
  learner.consolidate();
  return (signs) => {
    const odds = learner.computeOdds([...signs].join(mark));
    return odds[0]?.[0] === nothing ? [] : shares(odds as [Kind, number][]);
  };
}

function shares<Kind extends string>(odds: readonly (readonly [Kind, number])[]): Share<Kind>[] {
  const [[, best] = ['', 0]] = odds;
  const weights = odds.map(([kind, odd]) => ({ kind, weight: 2 ** ((odd - best) / caution) }));
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights.map(({ kind, weight }) => ({ kind, share: weight / all }));
}

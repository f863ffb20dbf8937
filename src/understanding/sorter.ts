/** A kind that something may be of, and how likely it is beside the other kinds, from 0 to 1. */
export type Share<Kind extends string> = { readonly kind: Kind; readonly share: number };

/** Tells of which kind something is by the signs it shows, the likeliest first; nothing where it shows none that is known. */
export type Sorter<Kind extends string> = (signs: Iterable<string>) => readonly Share<Kind>[];

/** Something of a known kind. */
export type Known<Kind extends string> = { readonly signs: Iterable<string>; readonly kind: Kind };

/** How much a sign counts that a kind never showed: tried between 0.02 and 0.5. */
const unseen = 0.1;
/** Signs are not independent, so they do not prove as much as they add up to. */
const caution = 6;

/**
 * A sorter that learns from what is known of which kind: naive Bayes, each sign taken as proof for a kind as far as it shows
 * there more often than among all others.
 */
export function sorterOf<Kind extends string>(known: Iterable<Known<Kind>>): Sorter<Kind> {
  const counts = countsOf(known);
  const start = startOf(counts);
  return (signs) => {
    const seen = [...new Set(signs)].flatMap((sign) => counts.bySign.get(sign) ?? []);
    return seen.length ? shares(counts.kinds, oddsOf(seen, start)) : [];
  };
}

/** How often a sign shows in all, and in each kind that shows it. */
type Sign = { all: number; readonly by: Map<number, number> };

type Counts<Kind> = {
  readonly kinds: readonly Kind[];
  readonly bySign: ReadonlyMap<string, Sign>;
  /** Examples and signs of each kind. */
  readonly examples: readonly number[];
  readonly signs: readonly number[];
};

function countsOf<Kind extends string>(known: Iterable<Known<Kind>>): Counts<Kind> {
  const [kinds, examples, signs, bySign] = [
    [] as Kind[],
    [] as number[],
    [] as number[],
    new Map<string, Sign>(),
  ];
  for (const one of known) {
    const at = kinds.includes(one.kind) ? kinds.indexOf(one.kind) : kinds.push(one.kind) - 1;
    examples[at] = (examples[at] ?? 0) + 1;
    for (const sign of new Set(one.signs)) {
      const found = bySign.get(sign) ?? { all: 0, by: new Map<number, number>() };
      bySign.set(sign, found);
      found.all += 1;
      found.by.set(at, (found.by.get(at) ?? 0) + 1);
      signs[at] = (signs[at] ?? 0) + 1;
    }
  }
  return { kinds, examples, signs, bySign };
}

/** For each kind: what speaks for it before any sign, and what one sign more speaks for it by the size of the kind. */
type Start = { readonly before: readonly number[]; readonly each: readonly number[] };

function startOf({ examples, signs, bySign }: Counts<string>): Start {
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  const [allExamples, allSigns, room] = [sum(examples), sum(signs), unseen * bySign.size];
  return {
    before: examples.map((own) => Math.log2(own) - Math.log2(allExamples - own)),
    each: signs.map((own) => Math.log2(allSigns - own + room) - Math.log2(own + room)),
  };
}

function oddsOf(seen: readonly Sign[], { before, each }: Start): number[] {
  const odds = before.map((own, at) => own + seen.length * (each[at] ?? 0));
  for (const { all, by } of seen) {
    const absent = Math.log2(unseen) - Math.log2(all + unseen);
    for (let at = 0; at < odds.length; at++) odds[at] = (odds[at] ?? 0) + absent;
    for (const [at, own] of by)
      odds[at] = (odds[at] ?? 0) - absent + Math.log2(own + unseen) - Math.log2(all - own + unseen);
  }
  return odds;
}

function shares<Kind extends string>(kinds: readonly Kind[], odds: readonly number[]): Share<Kind>[] {
  const best = Math.max(...odds);
  const weights = odds.map((one) => 2 ** ((one - best) / caution));
  const all = weights.reduce((total, one) => total + one, 0);
  return kinds
    .map((kind, at) => ({ kind, share: (weights[at] ?? 0) / all }))
    .toSorted((one, other) => other.share - one.share);
}

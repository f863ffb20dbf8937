import { nameWords } from './name-words.ts';
import { shortName } from './say-name.ts';

/** A link worker at a practice, as far as it takes to find what is meant. */
export type Site = {
  /** The placement. */
  readonly id: string;
  readonly induction: string;
  readonly practice: { readonly id: string; readonly name: string };
  readonly linkWorker: string;
  readonly week: readonly number[];
};

/** A placement as somebody names it: by a card’s id, or by who and where as far as they said. */
export type SiteRef =
  | { readonly id: string }
  | { readonly who?: string | undefined; readonly place?: string | undefined };

/** One of several placements that fit, by the name that tells it from the others. */
export type SiteChoice = Pick<Site, 'id' | 'week'> & { readonly name: string };

/** None of theirs, or more than one: what they can be called by. */
export type NoSite =
  | { readonly no: 'no such placement'; readonly names: readonly string[] }
  | {
      readonly no: 'which placement';
      readonly names: readonly string[];
      readonly sites: readonly SiteChoice[];
    };

/** The one placement that is meant; where several fit, the days of the week that were said tell them apart. */
export function pickSite<One extends Site>(
  all: readonly One[],
  ref: SiteRef,
  week: readonly number[] = [],
): One | NoSite {
  const fitting = all.filter((site) => isMeant(site, ref));
  const [first, ...others] = fitting;
  if (!first) return { no: 'no such placement', names: all.map(labelOf) };
  if (others.length === 0) return first;
  const there = fitting.filter((site) => week.length > 0 && week.every((day) => site.week.includes(day)));
  const [only, ...rest] = there;
  if (only && rest.length === 0) return only;
  return { no: 'which placement', names: fitting.map(labelOf), sites: choicesOf(fitting) };
}

/** One link worker’s places are told apart by the practice alone. */
function choicesOf(sites: readonly Site[]): SiteChoice[] {
  const one = new Set(sites.map(({ linkWorker }) => linkWorker)).size === 1;
  return sites.map((site) => {
    const name = one ? site.practice.name : labelOf(site);
    return { id: site.id, week: site.week, name };
  });
}

function isMeant({ id, linkWorker, practice }: Site, ref: SiteRef): boolean {
  if ('id' in ref) return id === ref.id;
  const words = nameWords(linkWorker);
  const called = nameWords(ref.who ?? '').every((said) => words.some((word) => word.startsWith(said)));
  return called && practice.name.toLowerCase().includes((ref.place ?? '').trim().toLowerCase());
}

/** 'Priya at Riverside Surgery'. */
export function labelOf({ linkWorker, practice }: Site): string {
  return `${shortName(linkWorker)} at ${practice.name}`;
}

/** Whether what was looked for is a placement. */
export function isSite<One extends Site>(found: One | NoSite): found is One {
  return 'id' in found;
}

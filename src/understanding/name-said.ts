import slips from 'damerau-levenshtein';
import { plainly } from './plainly.ts';

/** Words that begin a name or a place, and tell nobody apart. */
const common = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'surgery',
  'practice',
  'health',
  'centre',
  'medical',
  'road',
  'the',
  'pcn',
]);

/**
 * The one of some names that words name, by any part of it and with a slip of typing; nothing where they name none, or
 * several. `ordinary`: words that are no slip of a name.
 */
export function nameSaid(
  words: string,
  names: readonly string[],
  ordinary: ReadonlySet<string>,
): string | undefined {
  const said = plainly(words).match(/\p{L}+/gu) ?? [];
  const counts = names.map((name) => ({
    name,
    count: partsOf(name).filter((part) => isSaid(part, said, ordinary)).length,
  }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const [only, ...others] = counts.filter(({ count }) => count === most);
  return most > 0 && others.length === 0 ? only?.name : undefined;
}

function partsOf(name: string): string[] {
  const parts = plainly(name).match(/\p{L}{2,}/gu) ?? [];
  return parts.filter((part) => !common.has(part));
}

function isSaid(part: string, said: readonly string[], ordinary: ReadonlySet<string>): boolean {
  return said.some((word) => word === part || word === `${part}s` || isSlip(word, part, ordinary));
}

/** A slip in a longer word, which still begins as it should: of these, one in 200 ordinary words is taken for a name. */
function isSlip(word: string, part: string, ordinary: ReadonlySet<string>): boolean {
  if (part.length < 4 || word[0] !== part[0] || ordinary.has(word)) return false;
  const most = part.length >= 8 ? 2 : 1;
  return Math.abs(word.length - part.length) <= most && slips(word, part).steps <= most;
}

import type { Groups, Reader } from './first-that-reads.ts';
import type { PracticeAsk } from './practice-ask.ts';
import { siteIn, whoAndWhere } from './read-site.ts';
import { readThings } from './read-things.ts';

const cannot = "(?:i )?(?:still )?(?:cannot|can not|can't)";
const doesNot = "(?:does not|doesn't|do not|don't|is not|isn't|are not|aren't) work(?:ing)?";

/** What people type where something does not work, or works now, in the order in which it is tried. */
export const accessReaders: readonly Reader<PracticeAsk>[] = [
  [
    new RegExp(`^(?:i (?:still )?(?:have|'ve) )?(?:still )?no (?:access|logins?)${whoAndWhere}$`, 'i'),
    (groups) => ({ ask: 'no access', site: siteIn(groups) }),
  ],
  [
    new RegExp(`^(?:i (?:still )?(?:have|'ve) )?(?:still )?no (?<things>[^?]+?)${whoAndWhere}$`, 'i'),
    noAccess,
  ],
  [
    new RegExp(`^${cannot} (?:log ?in|log on|get in)${whoAndWhere}$`, 'i'),
    (groups) => ({ ask: 'no access', site: siteIn(groups) }),
  ],
  [
    new RegExp(
      `^${cannot} (?:log ?in ?to|log on to|get in(?:to| to)|use|open) (?<things>[^?]+?)${whoAndWhere}$`,
      'i',
    ),
    noAccess,
  ],
  [new RegExp(`^(?:my |the )?(?<things>[^?]+?) (?:still )?${doesNot}${whoAndWhere}$`, 'i'), noAccess],
  [
    new RegExp(
      `^(?:all |all the )?(?:access|logins?|it all|everything) (?:now works?|works?(?: now)?)${whoAndWhere}$`,
      'i',
    ),
    (groups) => ({ ask: 'access works', site: siteIn(groups) }),
  ],
  [
    new RegExp(
      `^(?:my |the )?(?<things>[^?]+?) (?:now works?|works? now|is working now|works?)${whoAndWhere}$`,
      'i',
    ),
    works,
  ],
];

/** Other words for what is missing are none of this. */
function noAccess(groups: Groups): PracticeAsk | undefined {
  const things = readThings(mine(groups.things ?? ''));
  return things && { ask: 'no access', site: siteIn(groups), things };
}

function works(groups: Groups): PracticeAsk | undefined {
  const things = readThings(mine(groups.things ?? ''));
  return things && { ask: 'access works', site: siteIn(groups), things };
}

function mine(words: string): string {
  return words.replace(/\bmy /gi, '');
}

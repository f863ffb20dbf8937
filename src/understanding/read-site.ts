import type { SiteRef } from '../induction/site.ts';
import type { Groups } from './first-that-reads.ts';

/** For whom and where, as it ends a sentence: ' for Priya at Elm Tree'. */
export const whoAndWhere = '(?: for (?<who>.+?))?(?: at (?<place>.+?))?';

/** The placement that such words name, as far as they do; 'me' names nobody else. */
export function siteIn({ who, place }: Groups): SiteRef {
  return { who: who && /^me$/i.test(who) ? undefined : who, place };
}

import type { AccessLack } from '../induction/access-problems.ts';
import { plainly } from './plainly.ts';

/** What people call the things that may not work. */
const names: readonly (readonly [RegExp, AccessLack])[] = [
  [/\b(?:door|doors|fob|key ?code|let in|locked out of the building)\b/, 'door'],
  [/\bsmart ?cards?\b/, 'smartcard'],
  [
    /\b(?:emis|systm ?one|system one|s1|vision|clinical system|log ?ins?|log on|logged in|password)\b/,
    'clinical system',
  ],
  [/\b(?:emails?|e-mail|nhsmail|outlook)\b/, 'email'],
  [/\bteams\b/, 'Teams'],
  [/\b(?:phone|mobile|extension)\b/, 'phone'],
  [/\b(?:printer|printing|print)\b/, 'printer'],
  [/\b(?:laptop|computer|pc|wifi|wi-fi|vpn|headset|kit)\b/, 'other'],
];

/** The things that do not work, as far as words name them. */
export function lacksIn(words: string): AccessLack[] {
  const said = plainly(words);
  return names.filter(([pattern]) => pattern.test(said)).map(([, thing]) => thing);
}

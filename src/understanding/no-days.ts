import { count, weekday } from './date-words.ts';
import { type Saying, saying } from './saying.ts';

/** One more in a list, however it is spelt: the list stands in many patterns, and has to be short. */
const oneMore = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}';
const list = `(?:(?: ?[,/&+-] ?| (?:and|or|to|n) )${oneMore})`;
const parts = '(?:mornings|morns|mornins|afternoons|evenings|nights|ams|pms)';
const each = '(?:every|each|alternate|most|any|weekly on)(?: (?:other|second|2nd|single))?';

/** Days that come back, and other words in which a day’s name stands for no one day. */
export const noDays: readonly Saying[] = [
  `${each} ${weekday}s?${list}{0,6}`,
  `${weekday}s?${list}{0,6} (?:every|each) (?:other )?(?:week|fortnight|month)`,
  `${weekday}${list}{0,6} ${parts}|(?<=\\b(?:on|of|only|open) an? )${weekday}`,
  // 'For a fortnight from Monday' begins on that Monday.
  `(?:for|away|off|out|leave|holiday) (?:${count} )?(?:week|fortnight)s?(?= from )`,
  `(?<=\\b(?:my|her|his|their|final) )last week`,
  `(?:the )?(?:first|1st|second|2nd|third|3rd|fourth|4th|last) ${weekday} (?:(?:of|in) )?(?:every|each) (?:month|quarter)`,
  `${weekday}${list}{0,6}(?:(?: ?[,/&+-] ?| (?:and|or|n) )${weekday}s)(?<=days)`,
].map((source) => saying(source, () => 'no day'));

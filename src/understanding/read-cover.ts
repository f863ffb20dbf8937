import { month, weekday } from './date-words.ts';

const covering =
  "(?:(?:is|will be|'s) (?:my )?(?:covering|cover)|will cover|covering|covers)(?: for me| me)?";
const cover = '(?:my )?cover(?:ed)?(?: is| will be| by|:)?';
const name = "[\\p{L}.'-]+?(?: [\\p{L}.'-]+?){0,3}?";
const none =
  /[,;]? ?(?:and |but |with )?(?:no cover|without (?:a )?cover|(?:nobody|no one) (?:is )?cover(?:ing|s))$/i;

/** Where a name begins for certain, and where only a space stands before it. */
const certain = new RegExp(
  `^(?<days>.*?)(?:[,;] ?(?:and |with )?|\\b(?:and|with) )(?<who>${name})(?: |(?='s ))${covering}$`,
  'iu',
);
const after = new RegExp(`^(?<days>.*?)[,;]? ?(?:and |with )?${cover} (?<who>${name})$`, 'iu');
const bare = new RegExp(`^(?<days>.*?)(?:^| )(?<who>${name})(?: |(?='s ))${covering}$`, 'iu');

/** Words of days that may run into a name where no comma stands between. */
const ofDays = new RegExp(
  `^(?:${month}|${weekday}|today|tomorrow|next|this|week|until|till?|to|from|through|and|with|on|the|of|st|nd|rd|th|off|away|leave|holidays?|sick|ill|back)$`,
  'i',
);

/** The words of a leave without those about its cover, and the words of the cover’s name where one is named. */
export function readCover(words: string): { readonly days: string; readonly who: string | undefined } {
  if (none.test(words)) return { days: words.replace(none, ''), who: undefined };
  const { days, who } = (certain.exec(words) ?? after.exec(words))?.groups ?? {};
  if (who !== undefined) return { days: days ?? '', who };
  const loose = bare.exec(words)?.groups;
  if (!loose) return { days: words, who: undefined };
  const all = (loose.who ?? '').split(' ');
  // At least one word is the name: May is one too.
  const begins = Math.min(all.length - 1, all.findLastIndex((word) => ofDays.test(word)) + 1);
  return {
    days: [loose.days, ...all.slice(0, begins)].filter(Boolean).join(' '),
    who: all.slice(begins).join(' '),
  };
}

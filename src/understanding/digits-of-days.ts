const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const year = '(?:19|20)\\d{2}';
const minute = '[0-5]\\d';

/** Patterns of days as people write them. */
export const dates = [
  `(?<!\\d)${year}([-/.])${day}\\1${day}(?!\\1?\\d)`,
  // Not a part of a longer number that is written with the same sign.
  `(?<!\\d|\\d[/.-])${day}([/.-])${day}\\1(?:${year}|\\d{2})(?!\\1?\\d)`,
  `(?<!\\d)(?:0[1-9]|[12]\\d|3[01]) (?:0[1-9]|1[0-2]) ${year}(?!\\d)`,
  `(?<![\\d/])${day}/${day}(?![\\d/])`,
  `(?:(?<!\\d)${day}(?:st|nd|rd|th)?[ .-]{0,2})?(?<!\\p{L})${month}[ .,-]{0,2}(?:${day}(?:st|nd|rd|th)?(?!\\d)[ ,]{0,2})?(?:${year}(?!\\d))?`,
];

/** Patterns of times, once an x stands for each day: the last two follow one, and have no colon or no minutes. */
export const times = [
  `(?<![\\d:])\\d{1,2}(?::${minute}){1,2}(?![\\d:])`,
  `(?<=\\b(?:at|x),? |\\bxT)(?:\\d\\.|(?:[01]\\d|2[0-3])\\.?)${minute}(?![\\d.])`,
  '(?<=\\bx,? )(?:[01]\\d|2[0-3])(?= \\d{3})',
];

const ones = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const teens =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const words = [
  ...ones,
  ...teens,
  'twentieth',
  ...ones.map((one) => `twenty ${one}`),
  'thirtieth',
  'thirty first',
];

/** The days of a month in words, as people say them to their phones; a pattern, the longest first. */
export const ordinalWord = `(?:${words
  .toReversed()
  .join('|')
  .replace(/(twenty|thirty) /g, '$1(?: |-)?')})`;

/** The number that such a word says. */
export function ordinalOf(word = ''): number {
  return words.indexOf(word.toLowerCase().replace(/(twenty|thirty)[\s-]*/, '$1 ')) + 1;
}

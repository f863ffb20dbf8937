/** In groups of how many digits numbers to ring are written, the 0 included: of London, of elsewhere, and the few of ten. */
const londonGroups = [
  [3, 8],
  [3, 4, 4],
];
const homeGroups = [[11], [5, 6], [5, 3, 3], [5, 2, 2, 2], [4, 7], [4, 3, 4], [4, 4, 3], [4, 3, 2, 2]];
const shortGroups = [
  [5, 5],
  [4, 6],
  [4, 3, 3],
];
const gap = '[ ()./_-]{1,3}';
/** Ten digits in one piece, or in the three that the NHS prints. */
const nhsShape = `(?:\\d{10}|\\d{3}${gap}\\d{3}${gap}\\d{4})(?!\\d)`;
const wide = '[^\\d\\p{L}]{1,6}';
// The 0 with which the third part of an NHS number begins does not begin a number to ring.
const start = `(?<!\\d|(?<!\\d|\\d${gap})\\d{3}${wide}\\d{3}${wide})(?=0[1-9])`;
const inGroups = (all: readonly (readonly number[])[]) =>
  `(?:${all.map((groups) => groups.map((size) => `\\d{${size}}`).join(gap)).join('|')})(?!\\d)`;

/** Patterns of numbers to ring, from abroad or at home, as people in Britain write them. */
export const phones = [
  '(?:(?<!\\d)(?:\\+|00) ?44[ ().-]{0,3}(?:\\(?0\\)?)?|\\(0\\)(?=[ .-]{0,2}[1237]))[ .-]{0,2}\\d(?:[ ().-]{0,2}\\d){8,9}(?!\\d)',
  `(?<!\\d)(?=02)${inGroups(londonGroups)}`,
  `${start}${inGroups(homeGroups)}`,
  `(?<!\\d${gap})${start}${inGroups(shortGroups)}(?:(?!${gap}\\d)|(?=${gap}${nhsShape}))`,
  '(?<!\\d)0800 1111(?!\\d)',
];

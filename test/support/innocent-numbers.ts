import type { Inventor } from './invented-numbers.ts';

const signs = [' ', '-', '.', '/', '_', '\u00A0', '–'] as const;
const phoneGroups = [
  [11],
  [5, 6],
  [5, 3, 3],
  [5, 2, 2, 2],
  [3, 4, 4],
  [3, 8],
  [4, 7],
  [4, 3, 4],
  [4, 3, 2, 2],
];
const two = (number: number) => String(number).padStart(2, '0');

/** Numbers that are no NHS number, by what they are. */
export const innocent: Readonly<Record<string, (invent: Inventor) => string>> = {
  'number to ring': (invent) => phone(invent),
  'number to ring from abroad': (invent) => {
    const home = phone(invent)
      .replace(/\((\d+)\)/, '$1')
      .slice(1);
    return `${invent.oneOf(['+44 ', '+44', '0044 ', '0044', '+44 (0)', '+44(0)', '0044 (0) ', '+44-'])}${home}`;
  },
  'number to ring with words around it': (invent) => `ring ${phone(invent)}, or ${phone(invent)} after 6`,
  date: (invent) => date(invent),
  'date and time': (invent) => `${date(invent)} ${time(invent)}`,
  'date and hour': (invent) => `${date(invent)} ${two(invent.below(24))}`,
  'date and time of a computer': (invent) =>
    `20${two(invent.below(40))}-${two(1 + invent.below(12))}-${two(1 + invent.below(28))}T${time(invent)}`,
  'two dates': (invent) => `${date(invent)} - ${date(invent)}`,
  'code of a practice': (invent) => `${invent.oneOf(['A', 'C', 'P', 'Y', 'Z'])}${invent.digits(5)}`,
  'new code of a place': (invent) => `${invent.digits(1)}H${invent.digits(1)}K${invent.digits(1)}`,
  'codes in a row': (invent) => `C${invent.digits(5)} Y${invent.digits(5)} A${invent.digits(8)}`,
  'number of eleven digits': (invent) => invent.grouped(invent.digits(11), [invent.oneOf(signs)]),
  'number of eleven digits with mixed signs': (invent) => invent.grouped(invent.digits(11), signs),
  'longer number': (invent) => invent.grouped(invent.digits(12 + invent.below(9)), [invent.oneOf(signs)]),
  'shorter number': (invent) => invent.grouped(invent.digits(1 + invent.below(9)), signs),
  'number that the last digit does not check': (invent) => {
    const number = invent.nhsNumber();
    return `${number.slice(0, 9)}${(Number(number[9]) + 1 + invent.below(9)) % 10}`;
  },
};

function phone(invent: Inventor): string {
  const groups = invent.oneOf(phoneGroups);
  const start = groups[0] === 3 ? '02' : `0${invent.oneOf([1, 3, 7, 8])}`;
  const digits = start + invent.digits(9);
  const gap = invent.oneOf([' ', '-', '.', '\u00A0']);
  const ends = groups.map((_, at) => groups.slice(0, at + 1).reduce((sum, size) => sum + size, 0));
  const parts = ends.map((end, at) => digits.slice(end - (groups[at] ?? 0), end));
  return invent.below(4) === 0 && parts.length > 1
    ? `(${parts[0]}) ${parts.slice(1).join(gap)}`
    : parts.join(gap);
}

function date(invent: Inventor): string {
  const [day, month, year] = [1 + invent.below(28), 1 + invent.below(12), 1920 + invent.below(120)];
  const sign = invent.oneOf(['/', '-', '.']);
  return invent.oneOf([
    [two(day), two(month), year].join(sign),
    [day, month, two(year % 100)].join(sign),
    [year, two(month), two(day)].join('-'),
    `${day} ${['Feb', 'May', 'September'][month % 3]} ${year}`,
  ]);
}

function time(invent: Inventor): string {
  return `${two(invent.below(24))}${invent.oneOf([':', ':', '.'])}${two(invent.below(60))}`;
}

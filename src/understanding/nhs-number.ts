import { withoutOtherNumbers } from './other-numbers.ts';
import { plainDigits } from './plain-digits.ts';

/** What may join two groups of a number: a sum of money, a list with commas or a time is none. */
const joins = '[^\\p{L}\\p{N}\\p{Sc},;:%=@]';

/** Digits with one sign at most between two: first within a line or column, then over the end of it. */
const tight = [chain('(?:(?![\\n\\r\\t])'.concat(joins, ')')), chain(joins)];
const loose = chain(`${joins}{1,6}`);
const anyhow = chain('[^\\p{L}\\p{N}]{1,6}');

/** One NHS number after the other, each in one piece or in the three that the NHS prints. */
const list = /^(?:(?:\d{10}|\d{3}\D{1,6}\d{3}\D{1,6}\d{4})(?:\D{1,6}(?=\d)|$))+$/u;
const inList = /\d{10}|\d{3}\D{1,6}\d{3}\D{1,6}\d{4}/gu;

/** Whether a text holds an NHS number: ten digits whose last one checks the others (NHS data dictionary). */
export function holdsNhsNumber(text: string): boolean {
  const left = withoutOtherNumbers(plainDigits(text));
  const found = [
    ...tight.flatMap((one) => left.match(one) ?? []),
    ...(left.match(loose) ?? []).filter((one) => !/(?<!\d)\d(?!\d)/.test(one)),
    ...(left.match(anyhow) ?? []).filter((one) => list.test(one)).flatMap((one) => one.match(inList) ?? []),
  ];
  return found.some((one) => checks(one.replace(/\D/g, '')));
}

/** Whatever begins with a plus is a number to ring. */
function chain(joined: string): RegExp {
  return new RegExp(`(?<!\\d|(?<![\\p{L}\\p{N}])\\+)\\d+(?:${joined}\\d+)*`, 'gu');
}

function checks(digits: string): boolean {
  if (digits.length !== 10 || new Set(digits).size === 1) return false;
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, place) => total + Number(digit) * (10 - place),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

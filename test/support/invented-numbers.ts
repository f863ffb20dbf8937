import { seededRandom } from './seeded-random.ts';

/** Numbers of every kind that people write, invented in the same order in every run. */
export function inventor(seed: number) {
  const random = seededRandom(seed);
  const below = (most: number) => Math.floor(random() * most);
  const digits = (count: number) => Array.from({ length: count }, () => below(10)).join('');
  const oneOf = <T>(all: readonly T[]) => all[below(all.length)] as T;
  return { below, digits, oneOf, nhsNumber: () => nhsNumber(digits), grouped: grouper(below) };
}

/** What invents them. */
export type Inventor = ReturnType<typeof inventor>;

/** Nine digits and the one that checks them; ten of one kind are none. */
function nhsNumber(digits: (count: number) => string): string {
  const nine = digits(9);
  const last = checkDigit(nine);
  return last === undefined || new Set(nine + last).size === 1 ? nhsNumber(digits) : `${nine}${last}`;
}

/** The tenth digit by the rule of the NHS data dictionary, told another way round: all ten, weighed, divide by 11. */
export function checkDigit(nine: string): number | undefined {
  const weighed = [...nine].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0);
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((last) => (weighed + last) % 11 === 0);
}

/** Digits in groups of any sizes, with one sign between two groups. */
function grouper(below: (most: number) => number) {
  return (digits: string, signs: readonly string[]) =>
    digits.replace(/\d(?=\d)/g, (digit) =>
      below(3) === 0 ? `${digit}${signs[below(signs.length)] ?? ''}` : digit,
    );
}

import { month, weekday } from './date-words.ts';
import { plainly } from './plainly.ts';

const isWeekday = new RegExp(`^${weekday}$`);
const isMonth = new RegExp(`^${month}$`);

/**
 * The words of a message made alike: one word for any day of the week, month and figure, so that “cant get on, 3rd time” and
 * “Can’t get on, 2nd time” say the same.
 */
export function wordsSaid(text: string): string[] {
  const plain = plainly(text)
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1 #nth ');
  return (plain.match(/#nth|\p{L}+|\p{N}+|[?!]|\p{Extended_Pictographic}/gu) ?? []).map(kindOf);
}

function kindOf(word: string): string {
  if (isWeekday.test(word)) return '#weekday';
  if (isMonth.test(word) && word !== 'may') return '#month';
  return /^\p{N}/u.test(word) ? '#number' : word;
}

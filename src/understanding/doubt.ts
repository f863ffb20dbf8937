import { checklist } from '../induction/checklist.ts';
import { plainWords } from './plain-words.ts';

/** Words that make of a statement something that has not happened, or may not have. */
const doubtful =
  /\b(not|never|isn't|wasn't|hasn't|haven't|don't|dont|didn't|didnt|isnt|wasnt|won't|can't|cant|if|when|once|will|should|would|nearly|almost|half|partly)\b/i;
const later = /\b(tomorrow|today|later|yet)$/i;

/** Titles say "not" and "when" too, and mean no doubt by it. */
const titles = checklist.lines
  .flatMap(({ title, otherSideTitle }) => [title, otherSideTitle])
  .map((title) => plainWords(title).toLowerCase());

/** Whether words about a step leave it open that it happened: such words close nothing. */
export function isDoubtful(words: string): boolean {
  const said = words.toLowerCase();
  const title = titles.find((one) => said.includes(one));
  const rest = title ? said.replace(title, '') : said;
  return doubtful.test(rest) || later.test(rest);
}

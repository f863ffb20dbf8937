import type { CheckedText } from '../induction/checked-text.ts';
import { checkText, isTextRefusal } from '../understanding/check-text.ts';

/** Words of ours as they can be kept; throws where they could not be. */
export function ownWords(words: string): CheckedText {
  const checked = checkText(words, []);
  if (isTextRefusal(checked)) throw new Error('our own words were refused');
  return checked;
}

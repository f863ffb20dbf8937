import { checkText, isTextRefusal, type TextRefusal } from './check-text.ts';
import { withoutPhones } from './read-people.ts';

/** Why some line of a text that names colleagues cannot be kept; undefined where all of it can. */
export function unsafePeople(text: string): TextRefusal | undefined {
  const lines = text.split(/[\n\r;]+/).map(withoutPhones);
  // A colleague may have a title before their name; a patient is no colleague.
  const checked = lines
    .filter((line) => line.trim())
    .map((line) => checkText(line, /\b(?:patient|pt)\b/i.test(line) ? [] : [line]));
  return checked.find(isTextRefusal);
}

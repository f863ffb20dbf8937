import { type Induction, personIn } from './induction.ts';
import { nameWords } from './name-words.ts';
import type { PersonId } from './role.ts';

/** The one person among these whom some words of a name fit; undefined where they fit nobody, or several. */
export function oneCalled(
  words: string,
  people: readonly PersonId[],
  induction: Induction,
): PersonId | undefined {
  const wanted = nameWords(words);
  if (wanted.length === 0) return undefined;
  const fitting = people.filter((id) => {
    const known = nameWords(personIn(induction, id).name);
    return wanted.every((word) => known.includes(word));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

import { checkPage, isTextRefusal } from './check-text.ts';

/** What can be shown again of words that were not kept: every sentence in which nothing looks like a patient’s. */
export function safePart(text: string, known: readonly string[]): string {
  const longest = text.length;
  const isSafe = (words: string) => {
    const checked = checkPage(words, known, longest);
    return !isTextRefusal(checked) || checked.no !== 'patient';
  };
  const lines = text.split(/\r\n|[\r\n]/).map((line) =>
    line
      .split(/(?<=[.!?]) +/)
      .filter(isSafe)
      .join(' '),
  );
  const left = lines.join('\n').trim();
  return isSafe(left) ? left : '';
}

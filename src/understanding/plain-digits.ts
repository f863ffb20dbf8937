/** A text in which every decimal digit of any script is 0 to 9, and nothing that cannot be seen stands between two. */
export function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);/gi, ' ')
    .replace(/[\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(markup, '\n')
    .replace(/\r\n/g, '\n');
}

/** No figures in it, so that no number is lost with it. */
const markup = /<\/?[a-z]{1,10}(?:\s[^<>\d]*)?\/?>/gi;

/** The digits of each script stand in a row of ten, or of several tens. */
function asciiDigit(digit: string): string {
  if (digit <= '9') return digit;
  const at = digit.codePointAt(0) ?? 0;
  let first = at;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((at - first) % 10);
}

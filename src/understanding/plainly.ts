/** A message without what only the way of typing makes different: size of letters, apostrophes, kinds of space. */
export function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`´']/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

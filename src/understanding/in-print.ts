/** Words that people will read, with the apostrophes of print. */
export function inPrint(text: string): string {
  return text.replace(/['‘`´ʼ]/g, '’');
}

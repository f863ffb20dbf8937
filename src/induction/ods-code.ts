/** A practice's code with the Organisation Data Service, as it is kept; undefined where it cannot be one. */
export function odsCode(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return /^[A-Z]\d{5}$/.test(code) ? code : undefined;
}

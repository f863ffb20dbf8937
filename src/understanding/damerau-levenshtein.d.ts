declare module 'damerau-levenshtein' {
  /** How many slips lie between two words. */
  const slips: (one: string, other: string) => { readonly steps: number };
  export = slips;
}

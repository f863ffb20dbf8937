/** Of all signs those of a step: they say what a message is about, and not what became of it. */
export function stepSigns(signs: Iterable<string>): string[] {
  return [...signs].filter((sign) => !sign.startsWith('cue ') && !sign.startsWith('length'));
}

/** The words for somebody, or none at all where they say that it is nobody. */
export function nobodyOr(who: string): string {
  return /^(nobody|no ?one|none|empty|blank|n\/?a|-)$/i.test(who.trim()) ? '' : who;
}

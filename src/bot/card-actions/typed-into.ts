/** What a button carries of ours beside what somebody filled in. */
const ours = ['ask', 'at', 'draft', 'seen', 'form', 'page', 'place', 'who', 'heir', 'pick', 'step'];

/** All that somebody typed into a card’s fields, one after the other. */
export function typedInto(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  return Object.entries(data)
    .filter(([name, value]) => typeof value === 'string' && !ours.includes(name))
    .map(([, value]) => value)
    .join(' . ');
}

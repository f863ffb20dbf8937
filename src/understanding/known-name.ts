const titles = /^(?:dr|mrs?|ms|mx|miss|prof)\.?$/i;

/** Whether a name, with or without its first name, is that of one of the people here. */
export function isKnown(name: string, known: readonly string[]): boolean {
  const [first = '', second] = partsOf(name);
  return known.map(partsOf).some((parts) => {
    const last = parts.at(-1);
    // What follows a name may be any word with a capital: 'Mr Okafor PIP'.
    if (first === last) return true;
    return second !== undefined && second === last && isSame(first, parts[0] ?? '');
  });
}

function partsOf(name: string): string[] {
  const parts = name.toLowerCase().split(/[\s.]+/);
  return parts.filter((part) => part !== '' && !titles.test(part));
}

/** Sam is Samuel, and S is too. */
function isSame(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

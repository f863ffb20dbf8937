/** A name and what fingers make of it: one letter after the first left out, doubled, or changed with the next. */
export function withSlips(name: string): readonly string[] {
  const slips = Array.from(name, (letter, at) => {
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    return at === 0 ? [] : [before + after, before + letter + letter + after, swapped(name, at)];
  });
  // 'Frida' is a person: the last letter stays.
  return [name, ...new Set(slips.flat().filter((slip) => slip !== name && slip.endsWith(name.slice(-1))))];
}

function swapped(name: string, at: number): string {
  return name.slice(0, at) + name.slice(at + 1, at + 2) + name.charAt(at) + name.slice(at + 2);
}

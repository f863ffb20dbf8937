import type { DraftLine } from './checklist-draft.ts';

/** Lines that wait for each other in a circle: the ids of each circle, its first once more at the end. */
export function dependencyCycles(lines: readonly Pick<DraftLine, 'id' | 'dependsOn'>[]): string[][] {
  const before = new Map(lines.map((line) => [line.id, line.dependsOn]));
  const followed = new Set<string>();
  const cycles: string[][] = [];
  const follow = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) cycles.push([...path.slice(path.indexOf(id)), id]);
    if (path.includes(id) || followed.has(id)) return;
    for (const next of before.get(id) ?? []) follow(next, [...path, id]);
    followed.add(id);
  };
  for (const line of lines) follow(line.id, []);
  return cycles;
}

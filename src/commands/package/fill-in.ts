import type { Values } from './values.ts';

const placeholder = /\$\{\{(?<name>[^}]*)\}\}/g;

/** The toolkit’s name for an ending that the real app does not have. */
const mayBeBlank = 'APP_NAME_SUFFIX';

/** A manifest with each ${{NAME}} in it filled in; `wrong` names the fields that could not be. */
export function fillIn(manifest: unknown, values: Values): { filled: unknown; wrong: string[] } {
  const wrong: string[] = [];
  return { filled: fill(manifest, ''), wrong };

  function fill(part: unknown, field: string): unknown {
    if (typeof part === 'string') return part.replace(placeholder, (_, name: string) => value(name, field));
    if (Array.isArray(part)) return part.map((one, index) => fill(one, `${field}[${index}]`));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, one]) => [key, fill(one, field ? `${field}.${key}` : key)]),
    );
  }

  function value(name: string, field: string): string {
    const given = values[name];
    const blank = given === '' && name !== mayBeBlank;
    if (given === undefined || blank)
      wrong.push(`${field} needs ${name}, which is ${blank ? 'blank' : 'not there'}.`);
    return given ?? '';
  }
}

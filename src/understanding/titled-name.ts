const title = '[Mm][RrXxSs]|[Mm][Rr][Ss]|[Mm]iss|MISS|[Mm]aster';

const name = "\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?";

/** A title in any letters, and after it a name with its capitals. */
const titledName = new RegExp(`\\b(?:${title}|[Pp]atient|[Pp]t)\\.? (?<name>${name})`, 'gu');

/** Whether a text holds a titled name, or a patient by name, that is not one of the people here. */
export function holdsStranger(text: string, known: readonly string[]): boolean {
  const people = known.join(' ').toLowerCase();
  return [...text.matchAll(titledName)].some(({ groups }) => {
    const last = (groups?.name ?? '').split(' ').at(-1) ?? '';
    return !people.includes(last.toLowerCase());
  });
}

const small = '\\p{Ll}[\\p{L}-]+';
const particles = '(?:(?:de|la|van|von|der|al|el|bin|le|du|da|dos) )*';
/** Of 'ms' and 'miss' in small letters only those before a capital: 'ms teams' and 'miss lunch' name nobody. */
const inMessage = new RegExp(
  `\\b(?:(?:${title})\\.?[ \\n]{1,3}(?<name>${particles}(?:\\p{Lu}\\.? )?${name}|\\p{Lu}(?!\\p{L}))|(?:mrs|mr|mx)\\.? (?<small>${small})|miss (?!any|every|some)(?<miss>${small})(?='s| (?:needs|has|wants|rang|asked|said|came|re)\\b))`,
  'gu',
);

/** A name in a text, and where it begins and ends there. */
export type FoundName = { readonly name: string; readonly from: number; readonly to: number };

/** Everybody whom a text names with a title, as people type it in a chat. */
export function titledNames(text: string): FoundName[] {
  return [...text.matchAll(inMessage)].map((found) => ({
    name: (found.groups?.name ?? found.groups?.small ?? found.groups?.miss ?? '').replace(/'s?$/, ''),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

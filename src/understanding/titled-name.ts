const name = "(?<name>\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)";
const title = '[Mm][RrXxSs]|[Mm][Rr][Ss]|[Mm]iss|[Mm]aster';

/** A title in any letters, and after it a name with its capitals. */
const titledName = new RegExp(`\\b(?:${title}|[Pp]atient|[Pp]t)\\.? ${name}`, 'gu');

/** Whether a text holds a titled name, or a patient by name, that is not one of the people here. */
export function holdsStranger(text: string, known: readonly string[]): boolean {
  const people = known.join(' ').toLowerCase();
  return [...text.matchAll(titledName)].some(({ groups }) => {
    const last = (groups?.name ?? '').split(' ').at(-1) ?? '';
    return !people.includes(last.toLowerCase());
  });
}

import { holdsClinicalWord } from './clinical-words.ts';
import { isKnown } from './known-name.ts';
import { isNoName } from './no-name.ts';
import { isSaidToWorkHere } from './said-to-work-here.ts';
import { type FoundName, titledNames } from './titled-name.ts';

const near = 160;

/** Whether a text names somebody who does not work here as a patient, or with a title and words of health or benefits. */
export function namesPatient(text: string, known: readonly string[]): boolean {
  if (holdsCalledPatient(text, known)) return true;
  // Looked for first, because a long list of staff names many and says nothing of health.
  return holdsClinicalWord(text) && titledNames(text).some((found) => isAboutHealth(text, found, known));
}

function isAboutHealth(text: string, found: FoundName, known: readonly string[]): boolean {
  if (isNoName(found.name.split(' ')[0] ?? '')) return false;
  if (isKnown(found.name, known) || isSaidToWorkHere(text, found)) return false;
  // 'Mrs Hartley PIP' is no Mrs Pip.
  const [short = ''] = /\b\p{Lu}{2,4}$/u.exec(found.name) ?? [];
  const around = [
    text.slice(Math.max(0, found.from - near), found.from),
    short,
    text.slice(found.to, found.to + near),
  ];
  return holdsClinicalWord(around.join(' '));
}

const called =
  /\b(?:(?:[Pp]atient|PATIENT|[Cc]lient|[Ss]ervice user|[Rr]esident)(?: called| named|:| is)?|[Pp]t\.?) (?<name>\p{Lu}\p{Ll}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]+)?)/gu;

function holdsCalledPatient(text: string, known: readonly string[]): boolean {
  const firstNames = known.flatMap((name) => name.split(' '));
  return [...text.matchAll(called)].some(({ groups }) => {
    const name = (groups?.name ?? '').replace(/'s?$/, '');
    const [first = '', second] = name.split(' ');
    return !isNoName(first) && !(second === undefined && firstNames.includes(first)) && !isKnown(name, known);
  });
}

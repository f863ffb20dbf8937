import type { CheckedText } from '../induction/checked-text.ts';
import { holdsNhsNumber } from './nhs-number.ts';

/** Why words are not kept; nothing of them is repeated. */
export type TextRefusal =
  | { readonly no: 'empty' }
  | { readonly no: 'too long'; readonly limit: number }
  | { readonly no: 'patient'; readonly rule: PatientRule };

export type PatientRule = 'nhs-number' | 'record-number' | 'date-of-birth' | 'postcode' | 'person';

/** A reason is a line, not a story. */
const longestReason = 300;

/** What looks like a patient's: a net that prefers a false alarm, and no guarantee. */
const nets: readonly (readonly [PatientRule, (text: string, known: readonly string[]) => boolean])[] = [
  ['nhs-number', holdsNhsNumber],
  ['record-number', (text) => /\b(nhs|hospital|emis|patient) ?(no|number|num|id)\b[^a-z]{0,4}\d/i.test(text)],
  ['date-of-birth', (text) => /\b(dob|d\.o\.b|date of birth|born)\b/i.test(text) || holdsOldDate(text)],
  ['postcode', (text) => /\b[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}\b/i.test(text)],
  ['person', holdsStranger],
];

/** The words as they can be kept, at most so many letters of them, or the rule that stands against it. */
export function checkText(
  text: string,
  known: readonly string[],
  limit = longestReason,
): CheckedText | TextRefusal {
  const clean = cleaned(text);
  return judged(clean, clean, known, limit);
}

/** The words of a page as they can be kept, with its lines, or the rule that stands against them. */
export function checkPage(text: string, known: readonly string[], limit: number): CheckedText | TextRefusal {
  const lines = text.split(/\r\n|[\n\r\p{Zl}\p{Zp}]/u).map(cleaned);
  const page = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  // Looked at as one line, so that nothing hides behind a break; a sentence that ends on a patient begins no name.
  const asOne = page
    .replace(/\b(patient)(?:\. |\.?\n+)/gi, '$1; ')
    .replace(/\n+/g, ' ')
    .replace(ownAddress, ' ');
  return judged(page, asOne, [...known, ...namedAfterPatients], limit);
}

/** A page says where the practice is: a postcode after a street, with nobody named or born beside it. */
const ownAddress =
  /(?<=\b(?:surgery|practice|centre|clinic|road|street|lane|avenue|close|way|place|square|hill|drive)\b[^.!?]{0,60})\b[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}\b/gi;

/** What in a practice is called after patients, and is no patient’s name. */
const namedAfterPatients = ['Participation Group', 'Reference Group', 'Information', 'Access', 'Leaflet'];

function cleaned(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function judged(
  clean: string,
  looked: string,
  known: readonly string[],
  limit: number,
): CheckedText | TextRefusal {
  if (clean === '') return { no: 'empty' };
  if (clean.length > limit) return { no: 'too long', limit };
  const caught = nets.find(([, holds]) => holds(looked, known));
  // The one place where words become checked ones.
  return caught ? { no: 'patient', rule: caught[0] } : (clean as CheckedText);
}

/** Whether words were refused. */
export function isTextRefusal(checked: CheckedText | TextRefusal): checked is TextRefusal {
  return typeof checked !== 'string';
}

/** A date of long ago is hardly that of a step. */
function holdsOldDate(text: string): boolean {
  const years = text.matchAll(/\b\d{1,2}[/.-]\d{1,2}[/.-](?<year>(?:19|20)\d{2})\b/g);
  return [...years].some(({ groups }) => Number(groups?.year) < 2015);
}

/** A title in any letters, and after it a name with its capitals. */
const titledName =
  /\b(?:[Mm][RrXxSs]|[Mm][Rr][Ss]|[Mm]iss|[Mm]aster|[Pp]atient|[Pp]t)\.? (?<name>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)/gu;

/** A titled name, or a patient by name, that is not one of the people here. */
function holdsStranger(text: string, known: readonly string[]): boolean {
  const people = known.join(' ').toLowerCase();
  return [...text.matchAll(titledName)].some(({ groups }) => {
    const last = (groups?.name ?? '').split(' ').at(-1) ?? '';
    return !people.includes(last.toLowerCase());
  });
}

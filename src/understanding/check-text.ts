import type { CheckedText } from '../induction/checked-text.ts';
import { type PatientRule, patientNets } from './patient-nets.ts';
import { withoutOwnPostcode } from './postcode.ts';

/** Why words are not kept; nothing of them is repeated. */
export type TextRefusal =
  | { readonly no: 'empty' }
  | { readonly no: 'too long'; readonly limit: number }
  | { readonly no: 'patient'; readonly rule: PatientRule };

/** A reason is a line, not a story. */
const longestReason = 300;

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
  const asOne = withoutOwnPostcode(page.replace(/\b(patient)(?:\. |\.?\n+)/gi, '$1; ').replace(/\n+/g, ' '));
  return judged(page, asOne, [...known, ...namedAfterPatients], limit);
}

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
  const caught = patientNets.find(([, holds]) => holds(looked, known));
  // The one place where words become checked ones.
  return caught ? { no: 'patient', rule: caught[0] } : (clean as CheckedText);
}

/** Whether words were refused. */
export function isTextRefusal(checked: CheckedText | TextRefusal): checked is TextRefusal {
  return typeof checked !== 'string';
}

import { holdsPostcode, withoutOwnPostcode } from './postcode.ts';

/** Somebody who is looked after, or where somebody lives; 'patients' are all of them, and a leaflet is for them. */
const somebody =
  /\b(?:(?:patient|pt|client|service user)(?:'s)?(?! (?:leaflets?|lists?|information|group|participation|records?|access|page|services|survey|calls?|line|parking|entrance|toilets?|transport|car park))|lives? (?:at|in|on|near|alone)|living (?:at|in|on)|(?:her|his|their|home) address|(?:her|his|their) (?:house|home|flat|postcode)|home visit|visit(?:ing|ed)? (?:her|him) at)\b/i;

/** Whether a text says where a patient lives: a postcode that is not that of a practice. */
export function holdsHome(text: string): boolean {
  return somebody.test(text) && holdsPostcode(withoutOwnPostcode(text));
}

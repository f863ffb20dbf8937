import { holdsNhsNumber } from './nhs-number.ts';
import { holdsOldDate } from './old-date.ts';
import { holdsPostcode } from './postcode.ts';
import { holdsRecordNumber } from './record-number.ts';
import { holdsStranger } from './titled-name.ts';

/** What it is in some words that looks like a patient's. */
export type PatientRule =
  | 'nhs-number'
  | 'record-number'
  | 'date-of-birth'
  | 'postcode'
  | 'record-text'
  | 'person';

type Net = (text: string, known: readonly string[]) => boolean;

/** What looks like a patient's in words that are to be kept: nets that prefer a false alarm, and no guarantee. */
export const patientNets: readonly (readonly [PatientRule, Net])[] = [
  ['nhs-number', holdsNhsNumber],
  ['record-number', holdsRecordNumber],
  ['date-of-birth', (text) => /\b(dob|d\.o\.b|date of birth|born)\b/i.test(text) || holdsOldDate(text)],
  ['postcode', holdsPostcode],
  ['person', holdsStranger],
];

import { admitsPatient } from './admits-patient.ts';
import { holdsBirth } from './birth-in-message.ts';
import { holdsHome } from './home-in-message.ts';
import { holdsNhsNumber } from './nhs-number.ts';
import { withoutOtherNumbers } from './other-numbers.ts';
import { holdsRecord } from './pasted-record.ts';
import { namesPatient } from './patient-by-name.ts';
import type { PatientRule } from './patient-nets.ts';
import { plainDigits } from './plain-digits.ts';
import { holdsRecordNumber } from './record-number.ts';

/** What it is in a message that looks like a patient’s, or that somebody says so themselves. */
export type PatientSign = PatientRule | 'admitted';

type Net = (text: string, known: readonly string[]) => boolean;

/** In the order in which they are asked: the surest first. */
const nets: readonly (readonly [PatientSign, Net])[] = [
  ['nhs-number', holdsNhsNumber],
  // The number to ring of a hospital is no record's.
  ['record-number', (text) => holdsRecordNumber(withoutOtherNumbers(text))],
  ['date-of-birth', holdsBirth],
  ['postcode', holdsHome],
  ['record-text', holdsRecord],
  ['person', namesPatient],
  ['admitted', admitsPatient],
];

/**
 * What in a whole message looks like a patient's, or that somebody says they sent such by mistake; `known` are the
 * names of colleagues. Prefers a false alarm, and is no guarantee (domain: safety replies, 4).
 */
export function patientInMessage(text: string, known: readonly string[]): PatientSign | undefined {
  const plain = plainDigits(text)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[^\S\n]+/g, ' ');
  return nets.find(([, holds]) => holds(plain, known))?.[0];
}

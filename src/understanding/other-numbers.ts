import { dates, times } from './digits-of-days.ts';
import { phones } from './digits-to-ring.ts';

/** Codes of practices, and beginnings of postcodes. */
const codes = [
  '(?<![\\p{L}\\d])(?:\\p{L}\\d{5}(?:\\d{3})?|\\d\\p{L}\\d\\p{L}\\d|\\p{L}{1,3}\\d{1,2})(?![\\p{L}\\d]|[:/.-]\\d)',
];

/** Small numbers that belong to a word; three figures before three and four more may be an NHS number’s. */
const counts = [
  '\\b(?:ward|room|bed|bay|flat|house|step|aged?|call|ring|dial) ?\\d{1,3}(?= )(?!\\D{1,3}\\d{3}\\D{1,3}\\d{4}(?!\\d))',
  '(?<!\\d)\\d{1,3} ?(?:years|yrs|months|weeks|days|visits|calls|times)\\b',
];

const others = [...codes, ...dates, ...times, ...phones, ...counts].map((one) => new RegExp(one, 'giu'));

/** A text with an x for every date, time, number to ring and code of a practice in it; its digits are 0 to 9. */
export function withoutOtherNumbers(text: string): string {
  return others.reduce((left, other) => left.replace(other, 'x'), text.replace(/\p{Pd}|\u2212/gu, '-'));
}

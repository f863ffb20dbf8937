const postcode = '\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[abd-hjlnp-uw-z]{2}\\b';

const anyPostcode = new RegExp(postcode, 'i');
// The first look is only for speed.
const afterStreet = new RegExp(
  `\\b(?=[a-z]{1,2}\\d)(?<=\\b(?:surgery|practice|centre|clinic|road|street|lane|avenue|close|way|place|square|hill|drive)\\b[^.!?]{0,60})${postcode}`,
  'gi',
);

/** Whether a text holds a postcode of the United Kingdom. */
export function holdsPostcode(text: string): boolean {
  return anyPostcode.test(text);
}

/** A text without the postcodes that follow a street, for where it may say where the practice is. */
export function withoutOwnPostcode(text: string): string {
  return text.replace(afterStreet, ' ');
}

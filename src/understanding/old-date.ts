/** From this year on a date may well be one of a step. */
const firstNew = 2015;

const inFigures = /\b\d{1,2}[/.-]\d{1,2}[/.-](?<year>(?:19|20)\d{2})\b/g;

/** A date of long ago is hardly that of a step. */
export function holdsOldDate(text: string): boolean {
  return [...text.matchAll(inFigures)].some(isOld);
}

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const inAnyWay = [
  inFigures,
  // Of two figures, only those that cannot be a year of this job.
  /\b\d{1,2}[/.-]\d{1,2}[/.-](?<year>[3-9]\d)\b/g,
  /\b\d{1,2} \d{1,2} (?<year>19\d{2}|20[01]\d)\b/g,
  /\b(?<year>(?:19|20)\d{2})[-/]\d{1,2}[-/]\d{1,2}\b/g,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?${month},?[ -]?(?<year>(?:19|20)\\d{2})\\b`, 'gi'),
  new RegExp(`\\b${month} \\d{1,2}(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d{2})\\b`, 'gi'),
];

/** Where in a text dates of long ago begin and end, in figures or in words. */
export function oldDates(text: string): { from: number; to: number }[] {
  return inAnyWay
    .flatMap((way) => [...text.matchAll(way)])
    .filter(isOld)
    .map((found) => ({ from: found.index, to: found.index + found[0].length }));
}

function isOld({ groups }: RegExpExecArray): boolean {
  const year = Number(groups?.year);
  return year < firstNew;
}

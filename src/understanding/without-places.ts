import { plainly } from './plainly.ts';

/** Words in the names of practices that tell none apart. */
const common = /\b(?:the|surgery|practice|health|medical|centre|center|group|pcn)\b/g;

/** A message without where something is: it tells which step is meant, and not what is said of it. */
export function withoutPlaces(text: string, places: readonly string[]): string {
  const said = plainly(text);
  return places.reduce((left, place) => {
    const own = plainly(place).replace(common, ' ').trim().replace(/\s+/g, ' ');
    return own.length < 3 ? left : left.replace(placeNamed(own), ' ');
  }, said);
}

function placeNamed(own: string): RegExp {
  const words = own.replace(/[^\p{L}\p{N} ]/gu, '').replace(/ road$/, ' r(?:oa)?d');
  return new RegExp(
    `(?:\\b(?:at|in|from|over at|for) )?(?:\\bthe )?\\b${words}s?\\b(?: (?:surgery|practice))?`,
    'g',
  );
}

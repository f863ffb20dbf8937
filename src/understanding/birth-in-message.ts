import { holdsClinicalWord } from './clinical-words.ts';
import { isKnown } from './known-name.ts';
import { isNoName } from './no-name.ts';
import { oldDates } from './old-date.ts';
import { titledNames } from './titled-name.ts';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const dob = new RegExp(
  `(?<!\\p{L})(?:d\\.?o\\.?b\\.?|date of birth|birth ?date)(?: is| was)?[^\\p{L}\\d]{0,6}(?:\\d|${month})`,
  'iu',
);
const born = new RegExp(`\\bborn (?:(?:on|in) )?(?:the )?(?:\\d|${month})[^.!?\\n]{0,30}`, 'gi');
const near = 60;

/** Whether a text holds a day of birth: called so, or a day of long ago beside a name or words of health or benefits. */
export function holdsBirth(text: string, known: readonly string[]): boolean {
  if (dob.test(text)) return true;
  const births = [...text.matchAll(born)].map((one) => ({ from: one.index, to: one.index + one[0].length }));
  return [...births, ...oldDates(text)].some(({ from, to }) => {
    const left = text.slice(Math.max(0, from - near), from);
    if (ofTheJob.test(left)) return false;
    return isAboutSomebody(`${left}; ${text.slice(to, to + near)}`, known);
  });
}

/** Since when somebody is here, or something holds, is no day of birth. */
const ofTheJob =
  /\b(?:since|from|until|before|after|joined|started|starting|start date|qualified|registered|opened?|founded|built|dated|version|issued|reviewed|updated|expires?|valid)[ :]*(?:(?:here|in|on|with us) )*$/i;

function isAboutSomebody(around: string, known: readonly string[]): boolean {
  const people = [...wholeNames(around), ...titledNames(around).map(({ name }) => name)];
  if (people.some((name) => !isKnown(name, known))) return true;
  return people.length === 0 && (holdsClinicalWord(around) || /\b(?:patient|pt|client)\b/i.test(around));
}

const pair = /(?<!\p{L})(\p{Lu}[\p{Ll}'-]+) (\p{Lu}[\p{L}'-]+)/gu;
/** Two words with their capitals that are of no place and no paper. */
function wholeNames(text: string): string[] {
  return [...text.matchAll(pair)]
    .filter(([, first = '', last = '']) => !isNoName(first) && !isNoName(last.replace(/'s?$/, '')))
    .map(([, first, last = '']) => `${first} ${last.replace(/'s?$/, '')}`);
}

import type { LadderRung } from '../induction/ladder-settings.ts';
import { firstThatReads, type Groups, type Reader } from './first-that-reads.ts';
import { plainWords } from './plain-words.ts';
import type { SetUpAsk } from './set-up-ask.ts';

const at = '(?: (?:at|for) (?<place>.+))?';
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const days = `(?<days>\\d{1,3}|${numbers.join('|')}) (?:working )?days?`;
const mustHaves = '(?<must> (?:of|about) (?:a )?must[- ]haves?)?';

/** What people type about when a practice is reminded, in the order in which it is tried. */
const readers: readonly Reader<SetUpAsk>[] = [
  [
    new RegExp(`^(?:usual reminders|reminders (?:back )?(?:to|as) usual|back to usual reminders)${at}$`, 'i'),
    ({ place }) => ({ ask: 'usual ladder', place: placeIn(place) }),
  ],
  [
    /^(?:the |my |our )?reminders?(?: settings)?(?: at (?<place>.+))?$/i,
    ({ place }) => ({ ask: 'form', form: 'ladder', place: placeIn(place) }),
  ],
  [
    new RegExp(`^remind (?:the )?(?:owners?|people|staff) ${days} (?:before|ahead|early)${at}$`, 'i'),
    (groups) => move('headsUp', groups),
  ],
  [
    new RegExp(`^remind (?:the )?(?:owners?|people|staff) on the day(?: only)?${at}$`, 'i'),
    ({ place }) => move('headsUp', { place, days: '0' }),
  ],
  [
    new RegExp(`^tell (?:me|us|the first(?: manager)?)${mustHaves} after ${days}${at}$`, 'i'),
    (groups) => move(groups.must ? 'toldMustHave' : 'told', groups),
  ],
  [
    new RegExp(`^tell the next(?: manager)?${mustHaves} after ${days}${at}$`, 'i'),
    (groups) => move(groups.must ? 'toldNextMustHave' : 'toldNext', groups),
  ],
];

/** What somebody asks about when a practice is reminded, or nothing where they ask for something else. */
export function readLadder(text: string): SetUpAsk | undefined {
  const words = plainWords(text).replace(/[\s?]+$/, '');
  return firstThatReads(readers, words);
}

function move(rung: LadderRung, { days: said = '', place }: Groups): SetUpAsk {
  const spelt = numbers.indexOf(said.toLowerCase()) + 1;
  return { ask: 'move rungs', place: placeIn(place), rungs: { [rung]: spelt ? String(spelt) : said } };
}

function placeIn(words: string | undefined) {
  return words ? { words: words.trim() } : undefined;
}

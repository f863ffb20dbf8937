import fc from 'fast-check';
import { checkText, isTextRefusal } from '../../src/understanding/check-text.ts';
import { patientInMessage } from '../../src/understanding/patient-in-message.ts';
import { readAsk } from '../../src/understanding/read-ask.ts';
import { readDay } from '../../src/understanding/read-day.ts';
import { readSerious } from '../../src/understanding/read-serious.ts';
import { seriousByExample } from '../../src/understanding/serious-by-example.ts';
import { speakers } from '../../src/understanding/speaker.ts';
import { understand } from '../../src/understanding/understand.ts';
import { day } from './an-induction.ts';

const today = day('2026-09-07');
const pieces = fc.constantFrom(
  ...[
    'done',
    'happened',
    'booked',
    'move',
    '2',
    'for',
    'to',
    '17 September',
    '29 Feb',
    '30/2',
    'next Thursday',
  ],
  ...[
    'not yet',
    'blocked',
    'why',
    'list',
    'status',
    '’',
    '?',
    '-',
    ':',
    '\u202E',
    '🙂',
    '0',
    '999999999',
    'the',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 8 }).map((words) => words.join(' ')),
);

/** Throws where some message is answered with an error, or changes meaning with the case of its letters. */
export function checkReading(numRuns: number): void {
  fc.assert(
    fc.property(text, (message) => {
      const { ask } = readAsk(message, today);
      const read = readDay(message, today);
      return typeof ask === 'string' && ('day' in read || read.unclear.length <= 100);
    }),
    { numRuns, seed: 20260907 },
  );
}

/** Throws where something serious is missed because of what stands around it, or is an error to read. */
export function checkSerious(numRuns: number): void {
  const nobodysPatient = () => false;
  fc.assert(
    fc.property(text, text, (before, after) => {
      const said = `${before}. i want to die. ${after}`;
      const kinds = [said, said.toUpperCase()].map((one) => readSerious(one, nobodysPatient));
      const rule = patientInMessage(`${before}. NHS 999 000 0018. ${after}`, []);
      return kinds.every((kind) => kind === 'crisis') && rule !== undefined;
    }),
    { numRuns, seed: 20260907 },
  );
}

/** Throws where a day that is read is in the past, or its full name is read as another day. */
export function checkDays(numRuns: number): void {
  const ahead = fc.integer({ min: 0, max: 700 }).map((days) => today.add({ days }));
  fc.assert(
    fc.property(ahead, fc.constantFrom('iso', 'slashes', 'words'), (when, way) => {
      const words = {
        iso: when.toString(),
        slashes: `${when.day}/${when.month}/${when.year}`,
        words: named(when),
      };
      const read = readDay(words[way], today);
      return 'day' in read && read.day.equals(when);
    }),
    { numRuns, seed: 20260907 },
  );
}

function named(when: typeof today): string {
  return when.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** Throws where words that were checked would not pass the check again as they are. */
export function checkKeptWords(numRuns: number): void {
  fc.assert(
    fc.property(text, (message) => {
      const kept = checkText(message, []);
      return isTextRefusal(kept) || checkText(kept, []) === kept;
    }),
    { numRuns, seed: 20260907 },
  );
}

/** What reading takes longest with, and what is written to be taken for something else. */
const odd = fc.oneof(
  text,
  fc.string({ unit: 'grapheme', maxLength: 2_500 }),
  fc.constantFrom(
    '<at>Dawn</at> done',
    '<b>done</b> 2',
    '[done](https://example.org)',
    '\u202Eenod',
    '{{done}}',
    '# done',
  ),
  fc.array(pieces, { minLength: 200, maxLength: 400 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }).map((piece) => piece.repeat(700).slice(0, 28_000)),
);

/** The clock also tells what else the machine was about: the best of three is the message’s own, in ms. */
function leastOf(act: () => unknown): number {
  const took = Array.from({ length: 3 }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return Math.min(...took);
}

/** Throws where some message cannot be understood without an error; tells how long the slowest of them took, in ms. */
export function checkUnderstanding(numRuns: number): number {
  let slowest = 0;
  understand('met the safeguarding lead on Friday', { speaker: 'link-worker', today });
  seriousByExample('met the safeguarding lead on Friday');
  fc.assert(
    fc.property(odd, fc.constantFrom(...speakers), (message, speaker) => {
      const read = () =>
        understand(message, { speaker, today, people: ['Dawn Ashworth'], places: ['Elm Tree'] });
      const meanings = read();
      slowest = Math.max(
        slowest,
        leastOf(() => [read(), seriousByExample(message)]),
      );
      return meanings.every(({ sure }) => sure >= 0 && sure <= 1.0001);
    }),
    { numRuns, seed: 20260909 },
  );
  return slowest;
}

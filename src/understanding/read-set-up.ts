import { contactKinds } from '../induction/contacts.ts';
import { roleNames } from '../induction/say-name.ts';
import { practiceSlots } from '../induction/slots.ts';
import { firstThatReads, type Reader } from './first-that-reads.ts';
import { nobodyOr } from './nobody-or.ts';
import { plainWords } from './plain-words.ts';
import type { Ref, SetUpAsk } from './set-up-ask.ts';

const place = '(?: (?:at|of|for) (?<place>[^:]+?))?';
const manager = '[,:]? (?:its )?manager:? (?<manager>.+)';
const slotNames = practiceSlots.map((slot) => roleNames[slot]);

/** What people type to set up, in the order in which it is tried. */
const readers: readonly Reader<SetUpAsk>[] = [
  [/^set ?up(?: (?<place>.+))?$/i, ({ place: words }) => ({ ask: 'set up', place: ref(words) })],
  [/^help (?:for )?(?:a )?managers?$/i, () => ({ ask: 'help for managers' })],
  [/^join:? (?<code>[a-z0-9-]{4,20})$/i, ({ code = '' }) => ({ ask: 'join', code: code.toUpperCase() })],
  [/^(?:who is new|new people)$/i, () => ({ ask: 'new people' })],
  [/^who sees what$/i, () => ({ ask: 'who sees what' })],
  [/^add (?:an? )?(?:new )?(?:pcn|charity|organisation)$/i, () => ({ ask: 'form', form: 'organisation' })],
  [/^add (?:a )?(?:new )?practice$/i, () => ({ ask: 'form', form: 'practice' })],
  [
    new RegExp(`^add (?:the )?(?<kind>pcn|charity) (?<name>.+?)(?: with (?<pcn>.+?))?${manager}$`, 'i'),
    ({ kind = '', name = '', pcn, manager: who = '' }) => ({
      ask: 'add organisation',
      kind: kind.toLowerCase() === 'pcn' ? 'pcn' : 'charity',
      name,
      pcn,
      manager: who,
    }),
  ],
  [
    new RegExp(
      `^add (?:the )?practice (?<name>.+?),? \\(?(?<code>[a-z]\\d{3,7})\\)?(?: in (?<pcn>.+?))?${manager}$`,
      'i',
    ),
    ({ name = '', code = '', pcn, manager: who = '' }) => ({
      ask: 'add practice',
      name,
      odsCode: code,
      pcn,
      manager: who,
    }),
  ],
  [
    new RegExp(`^joining link${place}$`, 'i'),
    ({ place: words }) => ({ ask: 'joining link', place: ref(words) }),
  ],
  [
    new RegExp(`^(?:the )?contacts (?:are )?(?:checked|(?:all )?right)${place}$`, 'i'),
    ({ place: words }) => ({ ask: 'contacts checked', place: ref(words) }),
  ],
  [
    new RegExp(`^(?:remove|take) (?<name>.+?) (?:from|off) (?:the )?staff(?: list)?${place}$`, 'i'),
    ({ name = '', place: words }) => ({ ask: 'remove staff', place: ref(words), name }),
  ],
  [
    /^add staff(?: (?:at|to|for) (?<place>.+))?$/i,
    ({ place: words }) => ({ ask: 'form', form: 'staff', place: ref(words) }),
  ],
  [
    new RegExp(`^(?:the )?(?<slot>${slotNames.join('|')})${place} (?:is|are)(?: now)? (?<who>.+)$`, 'i'),
    ({ slot = '', place: words, who = '' }) => {
      const named = practiceSlots.find((one) => roleNames[one].toLowerCase() === slot.toLowerCase());
      return named && { ask: 'fill slots', place: ref(words), slots: { [named]: nobodyOr(who) } };
    },
  ],
  [
    new RegExp(`^(?:the )?(?<kind>${contactKinds.join('|')})${place} (?:is|are)(?: now)? (?<who>.+)$`, 'i'),
    ({ kind = '', place: words, who = '' }) => {
      const named = contactKinds.find((one) => one === kind.toLowerCase());
      return named && { ask: 'save contacts', place: ref(words), contacts: { [named]: nobodyOr(who) } };
    },
  ],
];

/** What administrators, and those who manage people, put right: tried last, because a step may be about the same words. */
const corrections: readonly Reader<SetUpAsk>[] = [
  [
    /^(?:the )?(?<place>.+?) is now called (?<value>.+)$/i,
    ({ place: words = '', value = '' }) => ({ ask: 'correct place', place: words, what: 'name', value }),
  ],
  [
    /^(?:the )?(?<place>.+?)'s (?:ods )?code is(?: now)? (?<value>.+)$/i,
    ({ place: words = '', value = '' }) => ({ ask: 'correct place', place: words, what: 'code', value }),
  ],
  [
    /^(?:the )?managers? of (?<place>.+?) (?:is|are)(?: now)? (?<value>.+)$/i,
    ({ place: words = '', value = '' }) => ({ ask: 'correct place', place: words, what: 'managers', value }),
  ],
];

/** What somebody would put right of a place or a person, or nothing where they ask for something else. */
export function readCorrection(text: string): SetUpAsk | undefined {
  return firstThatReads(corrections, plainWords(text));
}

/** A pasted list of staff, however long; or nothing where the words are for something else. */
export function readStaffList(text: string): SetUpAsk | undefined {
  const [, first = '', list = ''] = /^([^:\r\n]{0,200}):([\s\S]+)$/.exec(text.trim()) ?? [];
  const groups = new RegExp(`^(?:add )?staff${place}$`, 'i').exec(plainWords(first))?.groups;
  return groups && { ask: 'add staff', place: ref(groups.place), list };
}

/** What somebody asks about the set-up, or nothing where they ask for something else. */
export function readSetUp(text: string): SetUpAsk | undefined {
  const list = readStaffList(text);
  if (list) return list;
  return firstThatReads(readers, plainWords(text.replace(/[\r\n]+/g, '; ')));
}

function ref(words: string | undefined): Ref | undefined {
  return words ? { words: words.trim() } : undefined;
}

import type { Temporal } from 'temporal-polyfill';
import { roleNames } from '../induction/say-name.ts';
import { inductionRoles } from '../induction/slots.ts';
import type { ChangeAsk } from './change-ask.ts';
import { firstThatReads, type Reader } from './first-that-reads.ts';
import { plainWords } from './plain-words.ts';
import { readFirstDay } from './read-first-day.ts';
import { readWeek } from './read-week.ts';
import type { Ref } from './set-up-ask.ts';

const roleWords = inductionRoles.map((role) => roleNames[role]).join('|');
/** Days of the week as `readWeek` reads them; what stands here only has to begin with one. */
const week = '(?<week>(?:mon|tue|wed|thu|fri|sat|sun|every|full)[a-z ,&-]*?)';

/** What people type to change who, where or when, in the order in which it is tried. */
const readers: readonly Reader<ChangeAsk, [today: Temporal.PlainDate]>[] = [
  [
    /^(?:leaver:? )?(?<who>\p{L}[\p{L} .'-]+?|\S+@\S+) (?:is leaving|leaves us|has left)(?:[,;]? (?<heir>.+?) takes over)?$/iu,
    ({ who = '', heir = '' }) => ({ ask: 'leaver', who, heir, sure: false }),
  ],
  [
    /^.+ (?:is leaving|leaves us|leaves .+) on .+$/i,
    () => ({ ask: 'unclear change', missing: 'the day itself' }),
  ],
  [/^change people(?: (?:for|of) (?<who>.+))?$/i, ({ who }) => ({ ask: 'change people', who: ref(who) })],
  [
    new RegExp(
      `^(?:the )?(?:(?<who>.+?)'s )?(?<role>${roleWords})s?(?: (?:for|of) (?<whom>.+?))? (?:is|are)(?: now)? (?<people>.+)$`,
      'i',
    ),
    ({ who, whom, role = '', people = '' }) => {
      const found = inductionRoles.find((one) => roleNames[one].toLowerCase() === role.toLowerCase());
      const text = /^(nobody|no one)$/i.test(people) ? '' : people;
      return (
        found && {
          ask: 'change',
          who: ref(who ?? whom),
          sure: false,
          change: { kind: 'role', role: found, people: text },
        }
      );
    },
  ],
  [
    new RegExp(
      `^add (?<place>.+?) to (?<who>.+?)(?:'s induction)? on ${week}(?: ?(?:from|starting) (?<day>.+))?$`,
      'i',
    ),
    ({ place = '', who, week: days = '', day = '' }, today) => {
      const read = readWeek(days);
      const starts = day ? readFirstDay(day, today) : { day: today };
      if (!read) return { ask: 'unclear change', missing: 'days' };
      if (!('day' in starts)) return { ask: 'unclear change', missing: 'day' };
      return {
        ask: 'change',
        who: ref(who),
        sure: false,
        change: { kind: 'add', place, week: read, day: starts.day.toString() },
      };
    },
  ],
  [/^add (?<place>.+?) to (?<who>\p{L}[\p{L} .'-]+)$/iu, () => ({ ask: 'unclear change', missing: 'days' })],
  [
    /^(?<who>.+?) (?:leaves|has left|is not at|has stopped at) (?<place>.+)$/i,
    ({ who, place = '' }) => ({
      ask: 'change',
      who: ref(who),
      sure: false,
      change: { kind: 'leave', place },
    }),
  ],
  [
    /^(?<who>.+?) (?:starts|now starts|will start)(?: at (?<place>.+?))? on (?<day>.+)$/i,
    ({ who, place = '', day = '' }, today) => {
      const read = readFirstDay(day, today);
      if (!('day' in read)) return { ask: 'unclear change', missing: 'day' };
      return {
        ask: 'change',
        who: ref(who),
        sure: false,
        change: { kind: 'start', place, day: read.day.toString() },
      };
    },
  ],
  [
    new RegExp(`^my days(?: at (?<place>.+?))?:? (?:are )?${week}$`, 'i'),
    ({ place = '', week: days = '' }) => {
      const read = readWeek(days);
      return read
        ? { ask: 'my days', week: read, place, sure: false }
        : { ask: 'unclear change', missing: 'days' };
    },
  ],
  [/^my days\b.*$/i, () => ({ ask: 'unclear change', missing: 'days' })],
  [
    new RegExp(`^(?<who>.+?)'s days(?: at (?<place>.+?))? are (?:now )?${week}$`, 'i'),
    ({ who, place = '', week: days = '' }) => {
      const read = readWeek(days);
      return read
        ? { ask: 'change', who: ref(who), sure: false, change: { kind: 'days', place, week: read } }
        : { ask: 'unclear change', missing: 'days' };
    },
  ],
  [
    /^(?<who>.+?)'s main practice is(?: now)? (?<place>.+)$/i,
    ({ who, place = '' }) => ({
      ask: 'change',
      who: ref(who),
      sure: false,
      change: { kind: 'main', place },
    }),
  ],
  [
    /^(?<who>.+?)'s employer is(?: now)? (?<employer>.+)$/i,
    ({ who, employer = '' }) => ({
      ask: 'change',
      who: ref(who),
      sure: false,
      change: { kind: 'employer', employer },
    }),
  ],
  [
    /^cancel (?:the )?induction of (?<name>.+)$/i,
    ({ name = '' }) => ({ ask: 'cancel induction', name, typedBack: true }),
  ],
  [
    /^cancel (?:the |an )?induction(?: for (?<name>.+))?$/i,
    ({ name = '' }) => ({ ask: 'cancel induction', name, typedBack: false }),
  ],
  [/^leaver:? (?<who>.+)$/i, ({ who = '' }) => ({ ask: 'leaver', who, heir: '', sure: false })],
  [
    /^whose rules(?: for (?<who>[^:]+?))?(?: (?:on|about) (?<subject>[^:]+?))?(?:: ?(?<whose>.+))?$/i,
    ({ who, subject = '', whose = '' }) => ({ ask: 'whose rules', who: ref(who), subject, whose }),
  ],
  [
    /^lesson(?: (?:at|for) (?<place>[^:]+?))?: (?<words>.+)$/i,
    ({ place, words = '' }) => ({ ask: 'lesson', place: ref(place), words }),
  ],
];

/** What somebody asks to change, or nothing where they ask for something else. */
export function readChange(text: string, today: Temporal.PlainDate): ChangeAsk | undefined {
  const words = plainWords(text);
  return firstThatReads(readers, words, today);
}

function ref(words: string | undefined): Ref | undefined {
  return words ? { words: words.trim() } : undefined;
}

import type { Temporal } from 'temporal-polyfill';
import { accessThings } from '../induction/access.ts';
import type { RoomLack } from '../induction/rooms.ts';
import { firstThatReads, type Groups, type Reader } from './first-that-reads.ts';
import { plainWords } from './plain-words.ts';
import type { PracticeAsk } from './practice-ask.ts';
import { readMeeting } from './read-meeting.ts';
import { accessReaders } from './read-no-access.ts';
import { siteIn, whoAndWhere } from './read-site.ts';
import { readThings } from './read-things.ts';
import { readWeek } from './read-week.ts';
import type { Ref } from './set-up-ask.ts';

type PlainDate = Temporal.PlainDate;

const is = '(?:(?: is| will be)(?: now)?|:) ?';
/** Days as `readDays` reads them; what stands here only has to begin like one. */
const days =
  '(?: on (?<on>.+)| (?<bare>(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|any|all|every)[a-z ,&-]*))?';

/** What people type about their practice, in the order in which it is tried. */
const readers: readonly Reader<PracticeAsk, [today: PlainDate]>[] = [
  [
    /^(?:my |our )practice(?: (?:at )?(?<place>(?!page\b).+?))?(?: page (?<page>\d{1,3}))? ?\??$/i,
    ({ place, page }) => ({ ask: 'my practice', place: ref(place), page: page ? Number(page) : undefined }),
  ],
  [/^(?:the |my |our |which )?rooms$|^(?:my|which) room$/i, () => ({ ask: 'rooms' })],
  [new RegExp(`^(?:there(?:'s| is| was) )?no room${whoAndWhere}${days}$`, 'i'), noRoom],
  [
    new RegExp(`^(?:the |my )?room(?:(?: is|'s))? (?:not suitable|unsuitable)${whoAndWhere}${days}$`, 'i'),
    (groups, today) => noRoom(groups, today, 'not suitable'),
  ],
  [
    new RegExp(`^(?:the )?room${whoAndWhere} is (?:not suitable|unsuitable)${days}$`, 'i'),
    (groups, today) => noRoom(groups, today, 'not suitable'),
  ],
  [new RegExp(`^(?:the |a )?room${whoAndWhere}${is}(?<room>.+)$`, 'i'), nameRoom],
  [new RegExp(`^(?<who>\\p{L}[\\p{L} .'-]*?)'s room(?: at (?<place>.+?))?${is}(?<room>.+)$`, 'iu'), nameRoom],
  [
    new RegExp(`^(?:name (?:the |a )?|the |a )?room${whoAndWhere}$`, 'i'),
    (groups) => ({ ask: 'room', site: siteIn(groups) }),
  ],
  [
    new RegExp(`^(?:invites?|meetings?)${whoAndWhere}$`, 'i'),
    (groups) => ({ ask: 'invites', site: siteIn(groups) }),
  ],
  [
    /^(?:uninvited?|not invited|no longer invited) (?<who>.+?)(?: at (?<place>.+?))? (?:to|from) (?:the |our )?(?<meeting>[^?]+)$/i,
    (groups) => ({ ask: 'uninvite', site: siteIn(groups), meeting: groups.meeting ?? '' }),
  ],
  [
    /^(?:i(?:'ve| have)? )?invited? (?<who>.+?)(?: at (?<place>.+?))? to (?:the |our |a )?(?<meeting>[^?]+)$/i,
    (groups, today) => ({ ask: 'invite', site: siteIn(groups), ...readMeeting(groups.meeting ?? '', today) }),
  ],
  [
    new RegExp(`^(?:access|logins|what was tested)${whoAndWhere}$`, 'i'),
    (groups) => ({ ask: 'access', site: siteIn(groups) }),
  ],
  ...accessReaders,
  [
    new RegExp(`^(?:i(?:'ve| have)? )?(?<not>not )?tested(?: yet)? (?<things>[^?]+?)${whoAndWhere}$`, 'i'),
    (groups) => {
      const everything = /^(everything|all|all of it|it all)$/i.test(groups.things ?? '');
      if (everything && !groups.not)
        return { ask: 'tested', site: siteIn(groups), change: { tested: 'all' } };
      const things = everything ? accessThings : readThings(groups.things ?? '');
      if (!things) return { ask: 'unclear things' };
      const change = groups.not ? { notTested: things } : { tested: things };
      return { ask: 'tested', site: siteIn(groups), change };
    },
  ],
  [
    /^we (?<not>have no|do not have|don't have|have)(?: an?y?| the)? (?<things>[^?]+?)(?: here| at (?<place>.+?))?$/i,
    ({ not = '', things = '', place }) => {
      const read = readThings(things);
      return read && { ask: 'left out', place: ref(place), things: read, out: not.toLowerCase() !== 'have' };
    },
  ],
];

/** What somebody asks of their practice, or nothing where they ask for something else. */
export function readPractice(text: string, today: PlainDate): PracticeAsk | undefined {
  const words = plainWords(text);
  return firstThatReads(readers, words, today);
}

function noRoom(groups: Groups, today: PlainDate, kind?: RoomLack): PracticeAsk {
  const said = groups.on ?? groups.bare;
  const week = said === undefined ? 'all' : readDays(said, today);
  if (!week) return { ask: 'unclear days' };
  const about = { ask: 'no room', site: siteIn(groups), week: week === 'all' ? undefined : week } as const;
  return kind ? { ...about, kind } : about;
}

/** The days stand at the end, and whatever else follows an “on” belongs to the room: 'the one on the first floor'. */
function nameRoom(groups: Groups, today: PlainDate): PracticeAsk | undefined {
  const { room = '' } = groups;
  if (/\?\s*$/.test(room)) return undefined;
  const words = ` ${room}`;
  const at = words.toLowerCase().lastIndexOf(' on ');
  const week = at >= 0 ? readDays(words.slice(at + ' on '.length), today) : undefined;
  return {
    ask: 'name room',
    site: siteIn(groups),
    room: week ? words.slice(0, at).trim() : room,
    week: week === 'all' ? undefined : week,
  };
}

/** Days of the week in words, 'all' of them, or nothing where the words name none. */
function readDays(words: string, today: PlainDate): readonly number[] | 'all' | undefined {
  const said = words.trim().toLowerCase();
  if (/^(any|all|every) ?days?( there)?$|^all (?:of )?(?:the|their|my|her|his) days$/.test(said))
    return 'all';
  if (said === 'today') return [today.dayOfWeek];
  if (said === 'tomorrow') return [today.add({ days: 1 }).dayOfWeek];
  return readWeek(said);
}

function ref(words: string | undefined): Ref | undefined {
  return words ? { words: words.trim() } : undefined;
}
